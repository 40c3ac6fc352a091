package app.shopfolk.sales.store;

import static app.shopfolk.sales.store.Batches.email;
import static app.shopfolk.sales.store.Batches.file;
import static app.shopfolk.sales.store.Batches.name;
import static app.shopfolk.sales.store.Batches.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.shopfolk.base.Money;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.FieldType;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.ImportEntry;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.sales.OwnersWord;
import app.shopfolk.sales.PersonalData;
import app.shopfolk.sales.ServiceContact;
import app.shopfolk.sales.ServiceContactRecord;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbiLedgerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    private static final OwnersWord.Source COUNTER = new OwnersWord.Source(LocalDate.of(2026, 3, 2), "at the counter");

    @TempDir
    Path folder;

    private Database database;
    private JdbiLedger ledger;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("data"), folder.resolve("backups"));
        ledger = new JdbiLedger(database, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void reopen() {
        close();
        open();
    }

    private void add(Batches... batches) {
        ledger.add(java.util.Arrays.stream(batches).map(Batches::batch).toList(), Progress.none());
    }

    private void undo(String file) {
        int id = ledger.imports().stream()
                .filter(entry -> entry.file().equals(file))
                .mapToInt(ImportEntry::id)
                .findFirst()
                .orElseThrow();
        ledger.undo(id, Progress.none());
    }

    private String revenue() {
        return LedgerTotals.of(ledger.contents()).revenue().toPlainString();
    }

    private Customer customer(Identity identity) {
        LedgerContents contents = ledger.contents();
        int position = contents.identities().indexOf(identity);
        return contents.customers().get(contents.customerOfIdentity()[position]);
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(ledger.contents().customers()).isEmpty();
        assertThat(ledger.imports()).isEmpty();
    }

    @Test
    void givesBackWhatWasAddedAfterReopening() {
        add(
                file("products").product("P1", "Tulips", "4.5000", "1.2345"),
                file("customers")
                        .customer(
                                Map.of(CustomerField.FIRST_NAME, "Ada", CustomerField.LAST_NAME, "Berg"),
                                Map.of("Club", "true"),
                                number("1"),
                                email("ada@example.org")),
                file("sales")
                        .sale("R1", number("1"), "P1", null)
                        .sale("R1", number("1"), "P1", "4.00")
                        .sale("R2", null, "P1", "3.00"));
        LedgerTotals before = LedgerTotals.of(ledger.contents());
        reopen();

        LedgerContents contents = ledger.contents();
        assertThat(LedgerTotals.of(contents)).isEqualTo(before);
        assertThat(before.revenue()).isEqualTo(Money.of("11.50"));
        assertThat(before.cost()).isEqualTo(Money.of("3.7035"));
        assertThat(before.walkInRevenue()).isEqualTo(Money.of("3"));
        assertThat(contents.customers()).hasSize(1);
        Customer ada = contents.customers().getFirst();
        assertThat(ada.displayName()).isEqualTo("Ada Berg");
        assertThat(ada.identities()).containsExactly(number("1"), email("ada@example.org"));
        assertThat(ada.own()).containsEntry("Club", "true");
        assertThat(contents.ownFields()).containsExactly(Map.entry("Club", FieldType.YES_NO));
        assertThat(ledger.imports()).extracting(ImportEntry::file).containsExactly("sales", "customers", "products");
        assertThat(ledger.imports().getFirst().revenue()).isEqualTo(Money.of("11.50"));
        assertThat(ledger.imports().getFirst().at()).isEqualTo(CLOCK.instant());
    }

    @Test
    void sameObjectUntilSomethingChanges() {
        LedgerContents before = ledger.contents();
        assertThat(ledger.contents()).isSameAs(before);
        add(file("sales").sale("R1", null, "P1", "1"));
        assertThat(ledger.contents()).isNotSameAs(before);
        assertThat(ledger.contents().version()).isGreaterThan(before.version());
    }

    @Test
    void cancelledImportLeavesNothing() {
        add(file("sales").sale("R1", null, "P1", "1"));
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        List<Batch> batches = List.of(file("more").sale("R2", null, "P1", "1").batch());
        assertThatThrownBy(() -> ledger.add(batches, cancelled)).isInstanceOf(CancellationException.class);
        assertThat(revenue()).isEqualTo("1.00");
        reopen();
        assertThat(revenue()).isEqualTo("1.00");
        assertThat(folder.resolve("data")).isDirectoryNotContaining("glob:**.copy.*");
    }

    @Test
    void correctedReceiptReplacesAndComesBackWhenUndone() {
        add(file("monday").sale("R1", number("1"), "P1", "10").sale("R2", number("1"), "P1", "5"));
        add(file("corrected").replaces("R1").sale("R1", number("1"), "P1", "8"));
        assertThat(revenue()).isEqualTo("13.00");
        undo("corrected");
        assertThat(revenue()).isEqualTo("15.00");
    }

    @Test
    void undoingTheFirstLeavesWhatTheSecondBrought() {
        add(file("monday").sale("R1", number("1"), "P1", "10").sale("R2", number("2"), "P1", "5"));
        add(file("corrected").replaces("R1").sale("R1", number("1"), "P1", "8"));
        undo("monday");
        assertThat(revenue()).isEqualTo("8.00");
        assertThat(ledger.contents().customers()).hasSize(1);
        reopen();
        assertThat(revenue()).isEqualTo("8.00");
    }

    @Test
    void receiptsThatALaterFileConfirmedOutliveTheirImport() {
        add(file("monday").sale("R1", null, "P1", "10").sale("R2", null, "P1", "5"));
        add(file("overlapping").confirms("R2").sale("R3", null, "P1", "2"));
        undo("monday");
        assertThat(revenue()).isEqualTo("7.00");
        undo("overlapping");
        assertThat(revenue()).isEqualTo("0.00");
        assertThat(ledger.contents().products()).isEmpty();
    }

    @Test
    void newestValuesLieOnTopAndEarlierOnesReEmerge() {
        add(file("old")
                .customer(Map.of(CustomerField.CITY, "Bergen", CustomerField.GENDER, "f"), number("1"))
                .product("P1", "Tulip", "4", "1"));
        add(file("new")
                .customer(Map.of(CustomerField.CITY, "Oslo"), number("1"))
                .product("P1", null, "5", null));
        assertThat(customer(number("1")).values())
                .containsEntry(CustomerField.CITY, "Oslo")
                .containsEntry(CustomerField.GENDER, "f");
        assertThat(ledger.contents().products().getFirst().name()).isEqualTo("Tulip");
        assertThat(ledger.contents().products().getFirst().price()).isEqualTo(Money.of("5"));
        assertThat(ledger.contents().products().getFirst().cost()).isEqualTo(Money.of("1"));
        undo("new");
        assertThat(customer(number("1")).values()).containsEntry(CustomerField.CITY, "Bergen");
        assertThat(ledger.contents().products().getFirst().price()).isEqualTo(Money.of("4"));
    }

    @Test
    void ownersWordLiesAboveLaterImports() {
        add(file("old").customer(Map.of(CustomerField.CITY, "Bergen"), number("1")));
        int word = ledger.say(
                new CustomerRecord(List.of(number("1")), Map.of(CustomerField.CITY, "Voss"), Map.of()), COUNTER);
        add(file("new").customer(Map.of(CustomerField.CITY, "Oslo"), number("1")));
        reopen();
        assertThat(customer(number("1")).values()).containsEntry(CustomerField.CITY, "Voss");
        assertThat(ledger.told(customer(number("1")).id()))
                .extracting(PersonalData.Told::value, PersonalData.Told::isCurrent)
                .containsExactly(tuple("Bergen", false), tuple("Oslo", false), tuple("Voss", true));
        ledger.takeBack(word);
        reopen();
        assertThat(customer(number("1")).values()).containsEntry(CustomerField.CITY, "Oslo");
    }

    @Test
    void serviceThatTheOwnerGaveCountsAndIsTakenBack() {
        add(file("till").sale("R1", number("1"), "P1", "1"));
        JdbiServiceLog log = new JdbiServiceLog(database, ledger);
        log.served(new ServiceContactRecord(
                "noted/1", number("1"), LocalDate.of(2026, 3, 2), 1500, null, "where is it", null, false));
        reopen();
        assertThat(ledger.contents().contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.minutes()).isEqualTo(1500);
            assertThat(contact.identity()).isNotNegative();
        });
        new JdbiServiceLog(database, ledger).notServed("noted/1");
        assertThat(ledger.contents().contacts()).isEmpty();
    }

    @Test
    void aNameThatTheOwnerGivesPartsNobody() {
        add(file("till").customer(Map.of(CustomerField.NAME, "Ada Berg"), number("1"), email("ada@example.org")));
        add(file("web").customer(Map.of(CustomerField.NAME, "Ada Berg"), number("2"), email("ada@example.org")));
        assertThat(ledger.contents().customers()).hasSize(1);
        ledger.say(new CustomerRecord(List.of(number("1")), Map.of(CustomerField.NAME, "Ada Lund"), Map.of()), COUNTER);
        assertThat(ledger.contents().customers())
                .extracting(Customer::displayName)
                .containsExactly("Ada Lund");
    }

    @Test
    void undoingTheImportThatJoinedTakesTheJoinApart() {
        add(file("till").sale("R1", number("1"), "P1", "1").sale("R2", email("ada@example.org"), "P1", "2"));
        assertThat(ledger.contents().customers()).hasSize(2);
        add(file("customers").customer(Map.of(), number("1"), email("ada@example.org")));
        assertThat(ledger.contents().customers()).hasSize(1);
        undo("customers");
        assertThat(ledger.contents().customers()).hasSize(2);
        assertThat(revenue()).isEqualTo("3.00");
    }

    @Test
    void aNameIsTheCustomerWhoIsCalledSo() {
        add(
                file("customers").customer(Map.of(CustomerField.NAME, "Ada Berg"), number("1")),
                file("sales").sale("R1", name("BERG, Ada"), "P1", "1"));
        assertThat(ledger.contents().customers()).hasSize(1);
    }

    @Test
    void newestRowOfATicketCounts() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        add(file("old").contact(new ServiceContactRecord("T1", number("1"), day, 500, null, "late", "phone", true)));
        add(file("new").contact(new ServiceContactRecord("T1", number("1"), day, null, 700, null, null, false)));
        assertThat(ledger.contents().contacts())
                .containsExactly(new ServiceContact(0, day, null, 700, null, null, false));
        undo("new");
        assertThat(ledger.contents().contacts())
                .containsExactly(new ServiceContact(0, day, 500, null, "late", "phone", true));
    }
}
