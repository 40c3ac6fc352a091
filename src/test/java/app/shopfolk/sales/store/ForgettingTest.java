package app.shopfolk.sales.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.LedgerBackup;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.sales.OwnersWord;
import app.shopfolk.sales.PersonalData;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContactRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who was forgotten is nowhere, her money is still in the totals, and no old export brings her back. */
class ForgettingTest {
    private static final List<String> HERS = List.of(
            "Valgerður Quickstep",
            "Quickstep",
            "vala@quick.example",
            "5551212",
            "Tulip Lane",
            "LOY-7788",
            "vala@newer.example");

    private static final String CUSTOMERS = """
        Customer number,Loyalty number,Name,Email,Phone,Street,Postcode,Notes,Shoe size
        K-1,LOY-7788,Valgerður Quickstep,vala@quick.example,+354 555 1212,Tulip Lane 3,101,likes Quickstep music,39
        K-2,LOY-1000,Bo Steady,bo@steady.example,+354 555 9999,Oak Row 1,102,husband of Valgerður Quickstep,44
        K-3,,Valgerður Quickstep,other@names.example,+354 555 3333,Elm Road 8,103,a namesake,36
        """;
    private static final String SALES = """
        Date,Receipt,Customer number,Item,Quantity,Amount
        2026-05-01,R1,K-1,Tulips,1,12.50
        2026-05-01,R2,K-2,Roses,2,8.00
        2026-05-03,R3,K-1,Vase,1,33.33
        2026-05-04,R4,,Tulips,1,5.01
        """;
    /** A till without receipt numbers: the key is made of the day and whoever bought. */
    private static final String UNNUMBERED = """
        Date,Email,Item,Amount
        2026-06-01,vala@quick.example,Tulips,9.99
        2026-06-01,bo@steady.example,Soap,4.00
        2026-06-02,vala@quick.example,Soap,4.44
        """;

    private static final String CONTACTS = """
        Date,Customer number,Minutes,Topic
        2026-05-05,K-1,12,Quickstep asked for tulips
        2026-05-06,K-2,3,Opening hours
        """;

    @TempDir
    Path folder;

    private Database database;
    private JdbiLedger ledger;
    private JdbiPrivacy privacy;

    @BeforeEach
    void shop() throws IOException {
        open();
        everything();
        ledger.say(
                new CustomerRecord(
                        List.of(Batches.number("K-1")),
                        Map.of(
                                CustomerField.NOTES,
                                "Quickstep wants a call",
                                CustomerField.EMAIL,
                                "vala@newer.example",
                                CustomerField.CONSENT_EMAIL,
                                "true"),
                        Map.of()),
                new OwnersWord.Source(LocalDate.of(2026, 5, 9), "form of Valgerður Quickstep"));
        database.edit(handle -> handle.execute(
                "INSERT INTO detector_overrule (customer, detector, holds) VALUES (?, 'GIFT_BUYER', TRUE)",
                her().id()));
        database.edit(handle -> handle.execute(
                "INSERT INTO persona_state (persona_id, state, saved_at, body) VALUES ('p', 0, CURRENT_TIMESTAMP,"
                        + " '{\"words\":\"Like valgerður quickstep, who said so\"}')"));
        database.edit(handle -> handle.execute("INSERT INTO watched_file (digest, file, seen_at_millis, outcome,"
                + " rows_stored, rows_set_aside, is_told) VALUES ('d', 'for vala@quick.example.csv', 1, 'STORED', 1, 0,"
                + " TRUE)"));
        noteOnService();
    }

    /** By hand: a contact, a wait, what is done, a word on her cost, an offer she does not want, a list and its words. */
    private void noteOnService() {
        new JdbiServiceLog(database, ledger)
                .served(new ServiceContactRecord(
                        "by hand",
                        Batches.number("K-1"),
                        LocalDate.of(2026, 5, 10),
                        600,
                        null,
                        "Quickstep rang from 5551212",
                        null,
                        false));
        int id = her().id();
        database.edit(handle -> {
            handle.execute("INSERT INTO service_issue VALUES ('n', ?, 20000, 'Valgerður Quickstep, again', 500)", id);
            handle.execute(
                    "INSERT INTO service_done VALUES (?, 20001)", id + "/2026-05-05/Quickstep asked for tulips/1");
            handle.execute("INSERT INTO service_kept VALUES (?, 'vala@quick.example is a neighbour', 20002)", id);
            handle.execute("INSERT INTO offer_correction VALUES ('GIFT', ?, 'Tulips', NULL, NULL)", id);
            handle.execute(
                    "INSERT INTO campaign VALUES (1, CURRENT_DATE, CURRENT_DATE, 'a', 'Valgerður Quickstep', 'EMAIL',"
                            + " X'', X'')");
            handle.execute("INSERT INTO outreach_wording VALUES ('a', 'thanks', 'Like Valgerður Quickstep, come')");
            return true;
        });
    }

    private void open() {
        database = Database.open(folder.resolve("data"), folder.resolve("backups"));
        ledger = new JdbiLedger(database, Clock.systemUTC());
        privacy = new JdbiPrivacy(database, ledger);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void everything() throws IOException {
        bringIn("customers.csv", CUSTOMERS);
        bringIn("sales.csv", SALES);
        bringIn("till.csv", UNNUMBERED);
        bringIn("calls.csv", CONTACTS);
    }

    private void bringIn(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        new Importing(ledger, "IS").bringIn(Understanding.of(List.of(file), Progress.none()), Progress.none());
    }

    private Customer her() {
        return ledger.contents().customers().stream()
                .filter(customer -> customer.identities().contains(Batches.number("K-1")))
                .findFirst()
                .orElseThrow();
    }

    private void forget() {
        privacy.forget(her().id());
        privacy.renewBackups();
    }

    private LedgerTotals totals() {
        return LedgerTotals.of(ledger.contents());
    }

    @Test
    void nothingOfHerIsLeftInAnyFile() throws IOException {
        Files.delete(folder.resolve("customers.csv"));
        Files.delete(folder.resolve("till.csv"));
        Files.delete(folder.resolve("calls.csv"));
        database.backUp();
        assertThat(found(List.of("vala@quick.example"))).as("there before").isNotEmpty();
        forget();
        List<String> unique = new ArrayList<>(HERS);
        // The namesake keeps her name; what only the one had must be gone.
        unique.removeAll(List.of("Valgerður Quickstep", "Quickstep"));
        assertThat(found(unique)).isEmpty();
        assertThat(decoded()).doesNotContain(unique);
        database.close();
        assertThat(found(unique)).isEmpty();
        open();
        long mentions =
                decoded().lines().filter(line -> line.contains("Quickstep")).count();
        assertThat(decoded()).doesNotContain("neighbour", "GIFT");
        assertThat(mentions).as("the namesake's identity and record").isEqualTo(2);
    }

    @Test
    void totalsStayToTheCent() {
        LedgerTotals before = totals();
        assertThat(before.revenue().toPlainString()).isEqualTo("77.27");
        forget();
        LedgerTotals after = totals();
        assertThat(after.revenue()).isEqualTo(before.revenue());
        assertThat(after.receipts()).isEqualTo(before.receipts());
        assertThat(after.lines()).isEqualTo(before.lines());
        assertThat(after.serviceContacts()).isEqualTo(before.serviceContacts());
        assertThat(after.customers()).isEqualTo(before.customers() - 1);
        assertThat(after.walkInRevenue().toPlainString()).isEqualTo("65.27");
        assertThat(ledger.contents().customers())
                .extracting(Customer::displayName)
                .containsExactlyInAnyOrder("Bo Steady", "Valgerður Quickstep");
    }

    @Test
    void theSameFilesDoNotBringHerBack() throws IOException {
        forget();
        LedgerTotals after = totals();
        // Changed by a blank line, so that the files are read again and not known by their bytes.
        bringIn("customers.csv", CUSTOMERS + "\n");
        bringIn("sales.csv", SALES + "\n");
        bringIn("till.csv", UNNUMBERED + "\n");
        bringIn("calls.csv", CONTACTS + "\n");
        assertThat(totals()).isEqualTo(after);
        // The namesake's name is hers by right.
        assertThat(ledger.contents().identities())
                .noneMatch(identity -> identity.kind() != Identity.Kind.NAME && HERS.contains(identity.value()));
        // Her contact came again, as nobody's, under the key it has.
        assertThat(decoded()).doesNotContain("vala@", "LOY-7788", "asked for tulips");
    }

    @Test
    void aLaterExportBringsHerPurchasesAndNotHer() throws IOException {
        forget();
        bringIn("later.csv", SALES + "2026-07-01,R9,K-1,Tulips,1,10.00\n2026-07-01,R10,K-2,Tulips,1,1.00\n");
        assertThat(totals().revenue().toPlainString()).isEqualTo("88.27");
        assertThat(totals().walkInRevenue().toPlainString()).isEqualTo("75.27");
        assertThat(ledger.contents().lines().size()).isEqualTo(9);
    }

    @Test
    void herNameAtHerAddressIsHerUnderAnyNumber() throws IOException {
        forget();
        bringIn("web.csv", """
            Customer number,Name,Street,Postcode
            W-55,VALGERÐUR quickstep,tulip lane 3,101
            W-56,Someone New,Tulip Lane 3,101
            """);
        assertThat(ledger.contents().identities())
                .contains(Batches.number("W-56"))
                .doesNotContain(Batches.number("W-55"));
    }

    @Test
    void importsCanStillBeTakenBack() {
        forget();
        ledger.imports().forEach(entry -> ledger.undo(entry.id(), Progress.none()));
        assertThat(ledger.contents().lines().size()).isZero();
        assertThat(ledger.contents().customers()).isEmpty();
    }

    @Test
    void aNewBackupTakesThePlaceOfTheOldOnes() {
        assertThat(privacy.backups()).isGreaterThan(1);
        forget();
        assertThat(privacy.backups()).isEqualTo(1);
        assertThat(database.look(database.backups().getFirst(), LedgerRescue::contents)
                        .totals())
                .isEqualTo(totals());
    }

    @Test
    void goingBackToAnEarlierStateDoesNotBringHerBack() {
        LedgerTotals before = totals();
        privacy.forget(her().id());
        LedgerTotals after = totals();
        LedgerBackup earlier = new JdbiBackups(database).all().getFirst();
        assertThat(new JdbiBackups(database).look(earlier).totals().customers())
                .as("she is in it")
                .isEqualTo(before.customers());
        database.close();
        try (LedgerRescue rescue = LedgerRescue.of(folder.resolve("data"), folder.resolve("backups"))) {
            rescue.restore(earlier);
        }
        open();
        assertThat(totals().customers()).isEqualTo(after.customers());
        assertThat(ledger.contents().identities()).doesNotContain(Batches.number("K-1"));
        assertThat(decoded()).doesNotContain("vala@", "LOY-7788");
    }

    @Test
    void everythingOfHersIsHandedOver() {
        PersonalData data = privacy.of(her().id());
        assertThat(data.name()).isEqualTo("Valgerður Quickstep");
        assertThat(data.identities())
                .extracting(Identity::value)
                .contains("K-1", "LOY-7788", "vala@quick.example", "+3545551212");
        assertThat(data.told())
                .anySatisfy(told -> {
                    assertThat(told.header()).isEqualTo("Shoe size");
                    assertThat(told.value()).isEqualTo("39");
                    assertThat(told.origin().orElseThrow().file()).isEqualTo("customers.csv");
                })
                .anySatisfy(told -> {
                    assertThat(told.value()).isEqualTo("Quickstep wants a call");
                    assertThat(told.whence())
                            .isInstanceOfSatisfying(
                                    PersonalData.Said.class,
                                    said -> assertThat(
                                                    said.source().orElseThrow().whence())
                                            .isEqualTo("form of Valgerður Quickstep"));
                    assertThat(told.isCurrent()).isTrue();
                })
                .anySatisfy(told -> {
                    assertThat(told.value()).isEqualTo("likes Quickstep music");
                    assertThat(told.isCurrent()).isFalse();
                });
        assertThat(data.purchases())
                .extracting(purchase -> purchase.paid().toPlainString())
                .containsExactly("12.50", "33.33", "9.99", "4.44");
        assertThat(data.contacts()).hasSize(2);
        assertThat(data.noted())
                .extracting(PersonalData.Noted::where)
                .containsExactlyInAnyOrder("detector_overrule", "service_issue", "service_kept", "offer_correction");
    }

    /** Files under the folder in which one of the words stands, in whatever encoding. */
    private List<String> found(List<String> words) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String word : words) {
                    for (Charset charset :
                            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                        if (bytes.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                            found.add(folder.relativize(file) + ": " + word + " as " + charset);
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Every value of every table as text, and what the chunks hold, unpacked. */
    private String decoded() {
        return database.read(handle -> {
            StringBuilder all = new StringBuilder();
            for (String table : handle.createQuery(
                            "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")
                    .mapTo(String.class)
                    .list()) {
                handle.createQuery("SELECT * FROM " + table)
                        .mapToMap()
                        .forEach(row -> all.append(table).append(row.values()).append('\n'));
            }
            Chunks.readReceipts(handle, (importId, id, key) -> all.append(key).append('\n'));
            Chunks.readLines(handle, (importId, lines) -> {
                for (int line = 0; line < lines.size(); line++) {
                    all.append(lines.identity(line) == SaleLines.NONE ? "walk-in" : "somebody")
                            .append('\n');
                }
            });
            return all.toString();
        });
    }
}
