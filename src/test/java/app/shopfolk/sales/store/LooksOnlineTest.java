package app.shopfolk.sales.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.importing.ImportReport;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.keeping.HandOver;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days of visits and wishes: in the book for good, taken back with their file, handed over, and forgotten. */
class LooksOnlineTest {
    private static final String SALES = """
        Date,Receipt,Email,Item,Quantity,Amount,Channel
        2026-02-01,R1,ann@shop.example,Vase,1,12.50,In store
        2026-02-20,R2,ann@shop.example,Vase,1,12.50,In store
        2026-02-25,R3,ann@shop.example,Vase,1,12.50,Online
        2026-02-26,R4,bo@shop.example,Vase,1,12.50,In store
        """;
    private static final String VISITS = """
        Visited at,Email,Page
        2026-01-05 10:00,bo@shop.example,/a
        2026-01-15 10:00,bo@shop.example,/a
        2026-01-25 10:00,ann@shop.example,/vase
        2026-01-25 11:00,ann@shop.example,/mug
        2026-02-08 10:00,bo@shop.example,/a
        2026-02-21 10:00,bo@shop.example,/a
        2026-03-01 10:00,ann@shop.example,/a
        """;
    private static final String WISHES = """
        Email,Wished product,Date added
        ann@shop.example,Mug,18.02.2026
        ann@shop.example,Pot,18.02.2026
        ann@shop.example,Soap,
        ann@shop.example,Bowl,soon
        """;

    @TempDir
    Path folder;

    private Database database;
    private JdbiLedger ledger;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("data"), folder.resolve("backups"));
        ledger = new JdbiLedger(database, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void visitsAndWishesShowWhoLooksBeforeBuyingInTheShop() throws IOException {
        bringIn("sales.csv", SALES);
        bringIn("visits.csv", VISITS);
        assertThat(share()).isEqualTo(50);
        ImportReport wishes = bringIn("wishes.csv", WISHES);
        assertThat(wishes.files().getFirst().tally().stored()).isEqualTo(4);
        assertThat(ann().values())
                .containsEntry(CustomerField.WISH_DAYS, "2026-02-18")
                .containsEntry(CustomerField.WISH_LIST, "Mug; Pot; Soap; Bowl");
        assertThat(share()).isEqualTo(100);
        close();
        open();
        assertThat(share()).isEqualTo(100);
    }

    @Test
    void takenBackOrderByOrderOnlyWhatTheOthersSayStays() throws IOException {
        bringIn("sales.csv", SALES);
        bringIn("visits.csv", VISITS);
        bringIn("wishes.csv", WISHES);
        bringIn("more.csv", "Email,Wished product,Date added\nann@shop.example,Mug,2026-02-18\n");
        bringIn("later.csv", "Email,Wished product,Date added\nann@shop.example,Mug,2026-03-30\n");
        assertThat(ann().values()).containsEntry(CustomerField.WISH_DAYS, "2026-02-18; 2026-03-30");
        ledger.undo(3, Progress.none());
        assertThat(ann().values()).containsEntry(CustomerField.WISH_DAYS, "2026-02-18; 2026-03-30");
        assertThat(share()).isEqualTo(100);
        ledger.undo(4, Progress.none());
        assertThat(ann().values()).containsEntry(CustomerField.WISH_DAYS, "2026-03-30");
        assertThat(share()).isEqualTo(50);
        ledger.undo(5, Progress.none());
        assertThat(ann().values()).doesNotContainKey(CustomerField.WISH_DAYS);
        ledger.undo(2, Progress.none());
        assertThat(share()).isNaN();
    }

    @Test
    void theSameWishesAgainAddNothingAndADayThatIsNewDoes() throws IOException {
        bringIn("wishes.csv", WISHES);
        Map<CustomerField, String> before = ann().values();
        assertThat(bringIn("again.csv", WISHES + "\n")
                        .files()
                        .getFirst()
                        .tally()
                        .stored())
                .isZero();
        assertThat(ann().values()).isEqualTo(before);
        ImportReport newDay = bringIn("new.csv", WISHES.replace("Soap,", "Soap,03.03.2026"));
        assertThat(newDay.files().getFirst().tally().stored()).isEqualTo(1);
        assertThat(ann().values()).containsEntry(CustomerField.WISH_DAYS, "2026-02-18; 2026-03-03");
    }

    /** A book from before days were kept: the same file again adds them, and nothing else. */
    @Test
    void daysThatAnEarlierImportDidNotKeepAreAdded() throws IOException {
        bringIn("old.csv", "Email,Wished product\nann@shop.example,Mug\nann@shop.example,Pot\n");
        bringIn("dated.csv", "Email,Wished product,Date added\nann@shop.example,Mug,2026-02-18\n");
        assertThat(ann().values())
                .containsEntry(CustomerField.WISH_DAYS, "2026-02-18")
                .containsEntry(CustomerField.WISH_LIST, "Mug; Pot");
    }

    @Test
    void sheIsHandedTheDaysAndForgottenWithThem() throws IOException {
        bringIn("sales.csv", SALES);
        bringIn("visits.csv", VISITS);
        bringIn("wishes.csv", WISHES);
        JdbiPrivacy privacy = new JdbiPrivacy(database, ledger);
        Words words = Words.of(Locale.ENGLISH, Currency.getInstance("EUR"));
        List<HandOver.Section> sections =
                HandOver.of(privacy.of(ann().id()), words).sections();
        assertThat(rows(sections, "Wishes and ratings")).contains(tuple("days of new wishes", "2026-02-18"));
        assertThat(rows(sections, "The person"))
                .contains(tuple("days in the web shop", "2026-01-25: 2; 2026-03-01: 1"));
        privacy.forget(ann().id());
        String kept = database.read(handle -> handle.createQuery("SELECT field_values FROM customer_record")
                .mapTo(String.class)
                .list()
                .toString());
        assertThat(kept).contains("2026-02-08").doesNotContain("WISH_DAYS", "2026-02-18", "2026-01-25");
    }

    @Test
    void aMendedBookHasThem() throws IOException {
        bringIn("wishes.csv", WISHES);
        bringIn("visits.csv", VISITS);
        bringIn("lost.csv", "Email,Wished product,Date added\nann@shop.example,Lamp,2026-04-04\n");
        database.onCopy(
                handle -> {
                    handle.execute("DELETE FROM customer_record WHERE import_id = 3");
                    return LedgerMending.of(handle, Map.of("CUSTOMER_RECORD", 1L));
                },
                (handle, done) -> done);
        assertThat(new JdbiLedger(database, Clock.systemUTC()).contents().customers())
                .filteredOn(customer -> customer.displayName().startsWith("ann"))
                .singleElement()
                .satisfies(her -> assertThat(her.values())
                        .containsEntry(CustomerField.WISH_DAYS, "2026-02-18")
                        .containsEntry(CustomerField.WEB_DAYS, "2026-01-25: 2; 2026-03-01: 1"));
    }

    private static List<Tuple> rows(List<HandOver.Section> sections, String title) {
        return sections.stream()
                .filter(section -> section.title().equals(title))
                .flatMap(section -> section.rows().stream())
                .map(row -> tuple(row.what(), row.value()))
                .toList();
    }

    private double share() {
        int row = ledger.contents().customers().indexOf(ann());
        return CustomerFacts.of(ledger.contents(), FactSettings.DEFAULT).number("looked-first-share", row);
    }

    private Customer ann() {
        return ledger.contents().customers().stream()
                .filter(customer -> customer.displayName().startsWith("ann"))
                .findFirst()
                .orElseThrow();
    }

    private ImportReport bringIn(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return new Importing(ledger, "IS").bringIn(Understanding.of(List.of(file), Progress.none()), Progress.none());
    }
}
