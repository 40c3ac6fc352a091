package app.shopfolk.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BucketWatchTest {
    private final List<BucketPicture> kept = new ArrayList<>();
    private int readings;
    private final BucketWatch watch = new BucketWatch(new BucketPictures() {
        @Override
        public List<BucketPicture> latest(int most) {
            readings++;
            return kept.reversed().stream().limit(most).toList();
        }

        @Override
        public void keep(BucketPicture picture) {
            kept.add(picture);
        }
    });

    private static Picture picture(TestLedger ledger, double often) {
        CustomerFacts facts = ledger.facts();
        Segmentation buckets = new Segmentation(
                Trade.CAFE,
                List.of(new Segment("often", "Often", 0, new Rule.Between("frequency", often, null), Money.ZERO)));
        return Picture.of(facts, buckets, true, Rates.DEFAULT);
    }

    private static TestLedger shop() {
        TestLedger ledger = new TestLedger();
        ledger.customer("One");
        ledger.customer("Two");
        return ledger.sale(0, "2026-03-01", "10", "5").sale(1, "2026-03-02", "10", "5");
    }

    @Test
    void whoMovedIsCountedFromTheLastPictureBeforeAnImport() {
        assertThat(watch.look(picture(shop(), 2))).isTrue();
        assertThat(watch.look(picture(shop(), 2))).isFalse();

        TestLedger later = shop().sale(1, "2026-04-05", "10", "5");
        later.customer("Three");
        Picture now = picture(later, 2);
        assertThat(watch.look(now)).isTrue();

        Moves moves = watch.moves(now).orElseThrow();
        assertThat(moves.moves()).containsExactly(new Moves.Move(-1, 0, 1));
        assertThat(moves.arrived()).isEqualTo(1);
    }

    @Test
    void whoeverAsksAgainOfTheSamePictureHearsTheSameUntilOneIsKept() {
        watch.look(picture(shop(), 2));
        Picture now = picture(shop().sale(1, "2026-04-05", "10", "5"), 2);
        int before = readings;

        assertThat(watch.moves(now)).isSameAs(watch.moves(now));
        assertThat(readings).isEqualTo(before + 1);

        watch.look(now);
        int after = readings;
        watch.moves(now);
        assertThat(readings).isEqualTo(after + 1);
    }

    @Test
    void changedBucketsMoveNobody() {
        watch.look(picture(shop(), 2));
        Picture reshaped = picture(shop(), 1);
        assertThat(watch.moves(reshaped)).isEmpty();
        assertThat(watch.look(reshaped)).isTrue();
    }
}
