package app.shopfolk.sales.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Joins;
import app.shopfolk.sales.OwnersWord;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who said no to being written to stays so, whomever she is joined with, until she or the owner says otherwise. */
class RefusalTest {
    private static final Map<CustomerField, String> YES = Map.of(CustomerField.CONSENT_EMAIL, "true");
    private static final Map<CustomerField, String> NO = Map.of(CustomerField.CONSENT_EMAIL, "false");

    @TempDir
    Path folder;

    private Database database;
    private JdbiLedger ledger;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("data"), folder.resolve("backups"));
        ledger = new JdbiLedger(database, Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void add(Batches batch) {
        ledger.add(List.of(batch.batch()), Progress.none());
    }

    private void say(Map<CustomerField, String> word) {
        ledger.say(
                new CustomerRecord(List.of(Batches.number("1")), word, Map.of()),
                new OwnersWord.Source(LocalDate.of(2026, 3, 2), "form at the counter"));
    }

    private List<String> words() {
        return ledger.contents().customers().stream()
                .map(customer -> customer.value(CustomerField.CONSENT_EMAIL).orElse("unknown"))
                .toList();
    }

    @Test
    void aNoOutlivesAYesOfAnotherRecordAndComesApartWithIt() {
        add(Batches.file("old").customer(NO, Batches.number("1")));
        add(Batches.file("new").customer(YES, Batches.number("2")));
        assertThat(words()).containsExactly("false", "true");
        List<Joins.Decision> same = List.of(new Joins.Decision(Batches.number("1"), Batches.number("2"), true));
        ledger.decide(same);
        assertThat(words()).containsExactly("false");
        ledger.withdraw(same);
        assertThat(words()).containsExactly("false", "true");
    }

    @Test
    void herOwnLaterYesOrTheOwnersWordTakesItBack() {
        add(Batches.file("a").customer(NO, Batches.number("1")));
        add(Batches.file("b").customer(YES, Batches.number("1")));
        assertThat(words()).containsExactly("true");
        add(Batches.file("c").customer(NO, Batches.number("1")));
        assertThat(words()).containsExactly("false");
        say(YES);
        assertThat(words()).containsExactly("true");
    }

    @Test
    void aFileThatRepeatsItsOldNoDoesNotOverruleTheYesOnPaper() {
        add(Batches.file("a").customer(NO, Batches.number("1")));
        say(YES);
        add(Batches.file("b").customer(NO, Batches.number("1")));
        assertThat(words()).containsExactly("true");
    }

    @Test
    void aNoThatIsNewAfterTheYesOnPaperCounts() {
        add(Batches.file("a").customer(YES, Batches.number("1")));
        say(YES);
        add(Batches.file("b").customer(NO, Batches.number("1")));
        assertThat(words()).containsExactly("false");
        int customer = ledger.contents().customers().getFirst().id();
        assertThat(ledger.told(customer).stream()
                        .filter(told -> told.isCurrent())
                        .map(told -> told.value()))
                .containsExactly("false");
        say(YES);
        assertThat(words()).containsExactly("true");
    }

    @Test
    void anObjectionByWordOutlivesEveryFile() {
        say(NO);
        add(Batches.file("a").customer(YES, Batches.number("1")));
        assertThat(words()).containsExactly("false");
    }

    @Test
    void productsAreFirstToldOfByTheirFirstImport() {
        add(Batches.file("a").product("p", "Soap", "4", "2"));
        JdbiLedger later = new JdbiLedger(database, Clock.fixed(Instant.parse("2026-04-01T10:00:00Z"), ZoneOffset.UTC));
        later.add(
                List.of(Batches.file("b")
                        .product("p", "Soap", "5", "2")
                        .product("q", "Towel", "9", "4")
                        .batch()),
                Progress.none());
        assertThat(new JdbiArrivals(database).firstTold().values())
                .containsExactlyInAnyOrder(
                        Instant.parse("2026-03-01T10:00:00Z"), Instant.parse("2026-04-01T10:00:00Z"));
    }
}
