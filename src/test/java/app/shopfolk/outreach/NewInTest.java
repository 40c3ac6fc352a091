package app.shopfolk.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.CustomerField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewInTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant OPENED = Instant.parse("2026-01-05T10:00:00Z");
    private static final Instant LATELY = Instant.parse("2026-11-10T10:00:00Z");

    private final TestLedger ledger = new TestLedger();

    private void buys(int row, int product, int times) {
        for (int time = 0; time < times; time++) {
            ledger.line(ledger.receipt(), row, product, "2026-02-0" + (time + 1), Channel.SHOP, "10", "5", "0");
        }
    }

    @Test
    void whoBoughtOftenOfTheKindOrWishesForItIsToldWithTheReason() {
        int old = ledger.product("Blue album", "Jazz", "10", "5");
        int fresh = ledger.product("Green album", "Jazz", "10", "5");
        int fan = ledger.customer("fan");
        int twice = ledger.customer("twice");
        int wishing = ledger.customer("wishing");
        int owning = ledger.customer("owning");
        ledger.with(wishing, CustomerField.WISH_LIST, "a lamp; green ALBUM");
        buys(fan, old, 3);
        buys(twice, old, 2);
        buys(owning, old, 3);
        buys(owning, fresh, 1);
        List<NewIn> found = NewIn.of(ledger.facts(), Map.of(old, OPENED, fresh, LATELY), TODAY);
        assertThat(found).singleElement().satisfies(each -> {
            assertThat(each.product().name()).isEqualTo("Green album");
            assertThat(each.interested())
                    .containsOnlyKeys(wishing, fan)
                    .containsEntry(wishing, Phrase.of("outreach.new-in.wished"))
                    .containsEntry(fan, Phrase.of("outreach.new-in.category", 3L, Phrase.verbatim("Jazz")));
        });
    }

    @Test
    void nothingIsNewInTheFirstImportsNorAfterAMonth() {
        int old = ledger.product("Blue album", "Jazz", "10", "5");
        int fresh = ledger.product("Green album", "Jazz", "10", "5");
        buys(ledger.customer("fan"), old, 3);
        assertThat(NewIn.of(ledger.facts(), Map.of(old, LATELY, fresh, LATELY), TODAY))
                .isEmpty();
        assertThat(NewIn.of(ledger.facts(), Map.of(old, OPENED, fresh, LATELY), TODAY.plusDays(20)))
                .isEmpty();
        assertThat(NewIn.of(ledger.facts(), Map.of(), TODAY)).isEmpty();
    }
}
