package app.shopfolk.sales.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.LedgerTotals;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real customers and products: many of one name, and prices of four decimals that must add up. */
class AdventureWorksTest {
    private static final Path FILES = Path.of("../shared/data/retail/adventureworks");

    @TempDir
    Path folder;

    @Test
    void eighteenThousandCustomersOfManyEqualNamesStayApartAndSalesAddUp() throws IOException {
        assumeTrue(Files.exists(FILES));
        Batches customers = Batches.file("customers");
        for (CSVRecord row : rows("AdventureWorks_Customers.csv")) {
            customers.customer(
                    Map.of(CustomerField.FIRST_NAME, row.get(2), CustomerField.LAST_NAME, row.get(3)),
                    Batches.number(row.get(0)),
                    Batches.email(row.get(7)),
                    Batches.name(row.get(2) + " " + row.get(3)));
        }
        Batches products = Batches.file("products");
        for (CSVRecord row : rows("AdventureWorks_Products.csv")) {
            products.product(row.get(0), row.get(3), row.get(10), row.get(9));
        }
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            JdbiLedger ledger = new JdbiLedger(database, Clock.systemUTC());
            ledger.add(List.of(customers.batch(), products.batch()), Progress.none());
            ledger.add(List.of(sales()), Progress.none());
        }
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            LedgerTotals totals = LedgerTotals.of(new JdbiLedger(database, Clock.systemUTC()).contents());
            assertThat(totals.customers()).isEqualTo(18_148);
            assertThat(totals.products()).isEqualTo(293);
            assertThat(totals.receipts()).isEqualTo(25_162);
            assertThat(totals.lines()).isEqualTo(56_046);
            assertThat(totals.revenue().toPlainString()).isEqualTo("24914586.8193");
            assertThat(totals.cost().toPlainString()).isEqualTo("14456871.3851");
        }
    }

    private static Batch sales() throws IOException {
        SalesOfFile sales = new SalesOfFile();
        for (String year : List.of("2017", "2018", "2019")) {
            for (CSVRecord row : rows("AdventureWorks_Sales_" + year + ".csv")) {
                sales.add(row.get(2), row.get(4), row.get(3), Long.parseLong(row.get(7)));
            }
        }
        return sales.batch();
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (Reader in = Files.newBufferedReader(FILES.resolve(file), StandardCharsets.UTF_8)) {
            List<CSVRecord> rows = CSVFormat.DEFAULT.parse(in).getRecords();
            return rows.subList(1, rows.size());
        }
    }
}
