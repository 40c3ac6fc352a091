package app.shopfolk.facts;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.sales.Channel;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChannelFactsTest {
    private static final int MONDAY = (int) LocalDate.of(2026, 11, 16).toEpochDay();

    private static CustomerFacts boughtAt(int minute) {
        SaleLines lines = new SaleLines();
        lines.add(0, 0, SaleLines.NONE, MONDAY, minute, Channel.SHOP, 10_000, 100_000, SaleLines.UNKNOWN, 0);
        return CustomerFacts.of(
                new LedgerContents(
                        List.of(new Customer(1, "Embla", Set.of(), Map.of(), Map.of())),
                        List.of(new Identity(Identity.Kind.NAME, "Embla")),
                        new int[] {0},
                        List.of(),
                        List.of("r"),
                        lines,
                        List.of(),
                        Map.of(),
                        1),
                FactSettings.DEFAULT);
    }

    @Test
    void aDayWithoutATimeIsNoMorning() {
        assertThat(boughtAt(0).column("weekday-morning-share")).isEmpty();
        assertThat(boughtAt(0).column("main-daypart")).isEmpty();
        assertThat(boughtAt(9 * 60).number("weekday-morning-share", 0)).isEqualTo(100);
        assertThat(boughtAt(9 * 60).label("main-daypart", 0)).contains("morning");
    }
}
