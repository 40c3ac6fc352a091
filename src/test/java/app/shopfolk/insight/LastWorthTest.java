package app.shopfolk.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Segmentations;
import app.shopfolk.segment.Trade;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The figures of last time are kept when they change, and shown where a large book is waited for. */
class LastWorthTest {
    private static final Segmentation BUCKETS = buckets("often", "rarely");

    private final Kept kept = new Kept();
    private Instant now = Instant.parse("2026-05-04T18:00:00Z");
    private Segmentation current = BUCKETS;
    private final LastWorth last = new LastWorth(
            kept,
            new Segmentations() {
                @Override
                public Optional<Segmentation> current() {
                    return Optional.of(current);
                }

                @Override
                public void save(Segmentation segmentation) {
                    current = segmentation;
                }
            },
            () -> now);

    private static final class Kept implements WorthSnapshots {
        private Optional<WorthSnapshot> latest = Optional.empty();

        @Override
        public Optional<WorthSnapshot> latest() {
            return latest;
        }

        @Override
        public void keep(WorthSnapshot snapshot) {
            latest = Optional.of(snapshot);
        }

        @Override
        public void clear() {
            latest = Optional.empty();
        }
    }

    private static Segmentation buckets(String... ids) {
        return new Segmentation(
                Trade.CAFE,
                List.of(ids).stream()
                        .map(id -> new Segment(id, id, 0, new Rule.Between("frequency", 2.0, null), Money.ZERO))
                        .toList());
    }

    private static TestLedger shop() {
        TestLedger ledger = new TestLedger();
        ledger.customer("One");
        return ledger.sale(0, "2024-03-01", "99", "5")
                .sale(0, "2026-03-01", "10", "5")
                .sale(0, "2026-03-02", "20", "5");
    }

    private static Picture picture(TestLedger ledger) {
        return Picture.of(ledger.facts(), BUCKETS, true, Rates.DEFAULT);
    }

    @Test
    void figuresAreThoseOfTwelveMonthsAndSayWhenTheyWereCounted() {
        last.keep(() -> picture(shop()));

        WorthSnapshot snapshot = kept.latest.orElseThrow();
        assertThat(snapshot.worth().total().revenue()).isEqualTo(Money.of("30"));
        assertThat(snapshot.taken()).isEqualTo(now);
        assertThat(snapshot.until()).isEqualTo("2026-03-02");
        assertThat(snapshot.lines()).isEqualTo(3);
    }

    @Test
    void theSameFiguresStayAsTheyWereCountedFirst() {
        last.keep(() -> picture(shop()));
        Instant first = now;
        now = now.plusSeconds(60);
        last.keep(() -> picture(shop()));
        assertThat(kept.latest.orElseThrow().taken()).isEqualTo(first);

        last.keep(() -> picture(shop().sale(0, "2026-03-03", "1", "5")));
        assertThat(kept.latest.orElseThrow().taken()).isEqualTo(now);
        assertThat(kept.latest.orElseThrow().worth().total().revenue()).isEqualTo(Money.of("31"));
    }

    @Test
    void withoutBucketsOrSalesNothingOfThemStays() {
        last.keep(() -> picture(shop()));
        last.keep(() -> Picture.of(shop().facts(), BUCKETS, false, Rates.DEFAULT));
        assertThat(kept.latest).isEmpty();

        last.keep(() -> picture(shop()));
        last.keep(() -> picture(new TestLedger()));
        assertThat(kept.latest).isEmpty();
    }

    @Test
    void onlyALargeBookIsWaitedForWithThem() {
        current = buckets("trade", "gift-givers");
        kept.keep(WorthSnapshotFixture.of(now, 499_999));
        assertThat(last.ofLargeBook()).isEmpty();

        kept.keep(WorthSnapshotFixture.of(now, 500_000));
        LastWorth.Known known = last.ofLargeBook().orElseThrow();
        assertThat(known.segmentation()).isEqualTo(current);
        assertThat(known.snapshot()).isEqualTo(kept.latest.orElseThrow());
    }

    @Test
    void figuresOfOtherBucketsAreNotShown() {
        kept.keep(WorthSnapshotFixture.of(now, 500_000));
        current = buckets("gift-givers", "trade");
        assertThat(last.ofLargeBook()).isEmpty();
        current = buckets("trade");
        assertThat(last.ofLargeBook()).isEmpty();
    }
}
