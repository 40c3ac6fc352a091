package app.shopfolk.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.sales.MemoryLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of real shops, where they are at hand; the figures are counted outside the program. */
class RealFilesTest {
    private static final Path RETAIL = Path.of("../shared/data/retail");

    @Test
    void adventureWorksAddsUpInAnyOrder() throws IOException {
        Path folder = RETAIL.resolve("adventureworks");
        List<Path> files = Stream.of("Sales_2018", "Customers", "Sales_2019", "Products", "Sales_2017")
                .map(name -> folder.resolve("AdventureWorks_" + name + ".csv"))
                .toList();
        assumeThat(files).allMatch(Files::exists);
        MemoryLedger ledger = new MemoryLedger();
        assertAdventureWorks(bringIn(ledger, files).totals());
        ImportReport again = bringIn(ledger, files.reversed());
        assertAdventureWorks(again.totals());
        assertThat(again.files()).allMatch(file -> file.tally().stored() == 0);
    }

    private static void assertAdventureWorks(LedgerTotals totals) {
        assertThat(totals.customers()).isEqualTo(18_148);
        assertThat(totals.products()).isEqualTo(293);
        assertThat(totals.receipts()).isEqualTo(25_162);
        assertThat(totals.lines()).isEqualTo(56_046);
        assertThat(totals.revenue()).hasToString("24914586.8193");
        assertThat(totals.cost()).hasToString("14456871.3851");
    }

    @Test
    void superstoreTellsCustomersProductsAndProfitInOneFile() throws IOException {
        Path file = RETAIL.resolve("superstore/superstore.csv");
        assumeThat(file).exists();
        LedgerTotals totals = bringIn(new MemoryLedger(), List.of(file)).totals();
        assertThat(totals.customers()).isEqualTo(793);
        assertThat(totals.receipts()).isEqualTo(5_009);
        assertThat(totals.lines()).isEqualTo(9_994);
        assertThat(totals.revenue()).hasToString("2297200.8603");
        assertThat(totals.revenue().minus(totals.cost())).hasToString("286397.0217");
    }

    @Test
    void northwindsLinesFindTheirOrders() throws IOException {
        List<Path> files = filesIn(RETAIL.resolve("northwind"));
        MemoryLedger ledger = new MemoryLedger();
        LedgerTotals totals = bringIn(ledger, files).totals();
        assertThat(totals.customers()).isEqualTo(91);
        assertThat(totals.receipts()).isEqualTo(830);
        assertThat(totals.lines()).isEqualTo(2_155);
        assertThat(totals.revenue()).hasToString("1265793.0395");
        assertThat(bringIn(ledger, files).totals()).isEqualTo(totals);
        assertThat(ledger.contents().customers())
                .extracting(customer -> customer.values().get(CustomerField.COUNTRY))
                .doesNotContain("05432-043", "67000", "28023")
                .contains("France", "Brazil", "Spain");
        assertThat(ledger.contents().customers())
                .extracting(customer -> customer.values().get(CustomerField.STREET))
                .contains("24, place Kléber", "C/ Araquil, 67");
    }

    @Test
    void twentyDaysOfTillFilesComeInOnce() throws IOException {
        List<Path> files = filesIn(RETAIL.resolve("uci-december-2010"));
        MemoryLedger ledger = new MemoryLedger();
        LedgerTotals totals = bringIn(ledger, files).totals();
        assertThat(totals.customers()).isEqualTo(948);
        assertThat(totals.receipts()).isEqualTo(2_025);
        assertThat(totals.lines()).isEqualTo(42_481);
        assertThat(totals.revenue()).hasToString("748957.02");
        assertThat(bringIn(ledger, files.subList(0, 10)).totals()).isEqualTo(totals);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        assumeThat(folder).exists();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static ImportReport bringIn(MemoryLedger ledger, List<Path> files) throws IOException {
        return new Importing(ledger, "US").bringIn(Understanding.of(files, Progress.none()), Progress.none());
    }
}
