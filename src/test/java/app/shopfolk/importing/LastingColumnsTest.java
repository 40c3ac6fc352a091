package app.shopfolk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.meaning.UnderstoodColumn;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.MemoryLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of sales that no name explains: kept where they last with the customer, left out where they do not. */
class LastingColumnsTest {
    private static final List<String> VANS = List.of("North", "South", "Harbour");

    @TempDir
    private Path folder;

    @Test
    void aColumnThatIsTheSameOnAllReceiptsOfACustomerBecomesAnOwnField() throws IOException {
        Path file = sales("Customer number", 40, 4);
        assertThat(meanings(file)).containsExactly(Meaning.OWN, Meaning.ASIDE, Meaning.ASIDE);
        MemoryLedger ledger = new MemoryLedger();
        ImportReport report = bringIn(ledger, file);
        assertThat(report.setAside()).isZero();
        assertThat(ledger.contents().customers())
                .hasSize(40)
                .allSatisfy(customer -> assertThat(customer.own()).containsOnlyKeys("Van round"))
                .extracting(customer -> customer.own().get("Van round"))
                .hasSameElementsAs(VANS);
        assertThat(bringIn(ledger, sales("Customer number", 40, 4)).totals()).isEqualTo(report.totals());
    }

    @Test
    void whatACustomerFileSaidStays() throws IOException {
        MemoryLedger ledger = new MemoryLedger();
        Path file = folder.resolve("customers.csv");
        Files.writeString(file, "Customer number,Email,Van round\nK100,ann@shop.example,Hills\n");
        bringIn(ledger, file);
        bringIn(ledger, sales("Customer number", 40, 4));
        assertThat(ledger.contents().customers())
                .filteredOn(customer -> customer.own().containsValue("Hills"))
                .hasSize(1);
    }

    @Test
    void customersWhoCameOnceProveNothing() throws IOException {
        assertThat(meanings(sales("Customer number", 40, 1))).containsOnly(Meaning.ASIDE);
    }

    @Test
    void withoutCustomersThereIsNobodyToKeepItFor() throws IOException {
        Path file = sales("Till drawer", 40, 4);
        assertThat(meanings(file)).containsOnly(Meaning.ASIDE);
        MemoryLedger ledger = new MemoryLedger();
        bringIn(ledger, file);
        assertThat(ledger.contents().customers()).extracting(Customer::own).isEmpty();
    }

    /** One van for each customer, another parcel on each receipt, one depot for all. */
    private Path sales(String who, int customers, int receipts) throws IOException {
        Random random = new Random(7);
        List<String> rows = new ArrayList<>();
        rows.add("Date,Receipt number," + who + ",Item,Quantity,Net sales,Van round,Parcel,Depot");
        for (int receipt = 0; receipt < receipts; receipt++) {
            for (int customer = 0; customer < customers; customer++) {
                String parcel = List.of("Box", "Bag").get(random.nextInt(2));
                for (String item : List.of("Rose", "Vase")) {
                    rows.add("2026-0%d-%02d,R%d,K%d,%s,1,5.00,%s,%s,Main"
                            .formatted(
                                    receipt + 1,
                                    customer % 28 + 1,
                                    receipt * customers + customer,
                                    customer + 100,
                                    item,
                                    VANS.get(customer % 3),
                                    parcel));
                }
            }
        }
        return Files.write(folder.resolve("sales.csv"), rows);
    }

    private static List<Meaning> meanings(Path file) {
        List<UnderstoodColumn> columns = Understanding.of(List.of(file), Progress.none())
                .files()
                .getFirst()
                .columns();
        return columns.subList(6, 9).stream().map(UnderstoodColumn::meaning).toList();
    }

    private static ImportReport bringIn(MemoryLedger ledger, Path file) throws IOException {
        return new Importing(ledger, "IS").bringIn(Understanding.of(List.of(file), Progress.none()), Progress.none());
    }
}
