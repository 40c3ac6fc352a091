package app.shopfolk.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.sales.MemoryLedger;
import app.shopfolk.sales.SaleLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

    /** The workbook went through a spreadsheet that took days for months wherever it could. */
    @Test
    void adventureWorksIsTheSameFromASpreadsheet() throws IOException {
        Path folder = RETAIL.resolve("adventureworks");
        assumeThat(folder).exists();
        MemoryLedger fromText = new MemoryLedger();
        MemoryLedger fromSheet = new MemoryLedger();
        Path products = folder.resolve("AdventureWorks_Products.csv");
        LedgerTotals text = bringIn(fromText, List.of(products, folder.resolve("AdventureWorks_Sales_2017.csv")))
                .totals();
        LedgerTotals sheet = bringIn(fromSheet, List.of(products, folder.resolve("AdventureWorks_Sales_2017.xlsx")))
                .totals();
        assertThat(text.lines()).isEqualTo(2_630);
        assertThat(sheet).isEqualTo(text);
        assertThat(lines(fromSheet)).isEqualTo(lines(fromText));
    }

    /** Every line in words, whatever the order in which things came. */
    private static List<String> lines(MemoryLedger ledger) {
        LedgerContents all = ledger.contents();
        SaleLines lines = all.lines();
        return IntStream.range(0, lines.size())
                .mapToObj(line -> String.join(
                        " | ",
                        all.receipts().get(lines.receipt(line)),
                        all.identities().get(lines.identity(line)).toString(),
                        all.products().get(lines.product(line)).key(),
                        LocalDate.ofEpochDay(lines.day(line)) + " " + lines.minute(line),
                        lines.quantity(line) + " " + all.revenueOfLine(line) + " " + all.costOfLine(line)))
                .sorted()
                .toList();
    }

    @Test
    void superstoreTellsCustomersProductsAndProfitInOneFile() throws IOException {
        Path file = RETAIL.resolve("superstore/superstore.csv");
        assumeThat(file).exists();
        MemoryLedger ledger = new MemoryLedger();
        LedgerTotals totals = bringIn(ledger, List.of(file)).totals();
        assertThat(ledger.contents().customers())
                .allSatisfy(customer -> assertThat(customer.values()).doesNotContainKey(CustomerField.CUSTOMER_TYPE))
                .extracting(customer -> customer.own().get("Segment"))
                .containsOnly("Consumer", "Corporate", "Home Office");
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
        assertThat(files).hasSize(20);
        TillCount count = TillCount.of(files);
        assertThat(count.lines()).isEqualTo(42_481);
        MemoryLedger ledger = new MemoryLedger();
        assertThat(TillCount.of(bringIn(ledger, files).totals(), ledger)).isEqualTo(count);
        for (List<Path> again : List.of(files, files.subList(0, 10), List.of(files.get(7)))) {
            ImportReport report = bringIn(ledger, again);
            assertThat(report.files()).allMatch(file -> file.tally().stored() == 0);
            assertThat(TillCount.of(report.totals(), ledger)).isEqualTo(count);
        }
    }

    @Test
    void theLaterTenDaysJoinTheFirstTen() throws IOException {
        List<Path> files = filesIn(RETAIL.resolve("uci-december-2010"));
        List<Path> first = files.subList(0, 10);
        MemoryLedger ledger = new MemoryLedger();
        assertThat(TillCount.of(bringIn(ledger, first).totals(), ledger)).isEqualTo(TillCount.of(first));
        assertThat(TillCount.of(bringIn(ledger, files).totals(), ledger)).isEqualTo(TillCount.of(files));
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
