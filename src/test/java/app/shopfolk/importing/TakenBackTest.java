package app.shopfolk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.ImportEntry;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.sales.store.JdbiLedger;
import app.shopfolk.sales.store.JdbiPrivacy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A9: an import is taken back whenever she likes; what a later file also brought stays, line by line and field by field. */
class TakenBackTest {
    private static final String LINES = "Order,Date,Email,Product,Category,Quantity,Line total";

    @TempDir
    private Path folder;

    private Database database;
    private JdbiLedger ledger;
    private int drops;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("data"), folder.resolve("backups"));
        ledger = new JdbiLedger(database, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void bringIn(String name, List<String> lines) throws IOException {
        Path drop = Files.createDirectory(folder.resolve("drop" + ++drops));
        Path file = Files.write(drop.resolve(name), lines);
        new Importing(ledger, "IS").bringIn(Understanding.of(List.of(file), Progress.none()), Progress.none());
    }

    private void bringIn(String name, String... lines) throws IOException {
        bringIn(name, List.of(lines));
    }

    private void takeBack(String name) {
        int id = ledger.imports().stream()
                .filter(entry -> entry.file().equals(name))
                .mapToInt(ImportEntry::id)
                .findFirst()
                .orElseThrow();
        ledger.undo(id, Progress.none());
    }

    private String revenue() {
        return LedgerTotals.of(ledger.contents()).revenue().toPlainString();
    }

    private Customer customer() {
        return ledger.contents().customers().getFirst();
    }

    @Test
    void salesThatOverlapStayWithTheLaterFile() throws IOException {
        bringIn("jan.csv", LINES, "1,2026-01-05,ann@shop.example,Vase,Home,1,10.00", "2,2026-01-20,,Mug,Home,1,4.00");
        bringIn("jan-feb.csv", LINES, "2,2026-01-20,,Mug,Home,1,4.00", "3,2026-02-01,ann@shop.example,Pot,Home,1,7.00");
        assertThat(revenue()).isEqualTo("21.00");
        takeBack("jan.csv");
        assertThat(revenue()).isEqualTo("11.00");
        assertThat(ledger.contents().products()).hasSize(2).allMatch(product -> "Home".equals(product.category()));
        assertThat(ledger.imports().getFirst().revenue().toPlainString()).isEqualTo("11.00");
        takeBack("jan-feb.csv");
        assertThat(revenue()).isEqualTo("0.00");
        assertThat(ledger.contents().products()).isEmpty();
    }

    @Test
    void aFileThatOnlyRepeatsIsInTheListAndKeepsWhatItRepeats() throws IOException {
        List<String> quarter = List.of(LINES, "1,2026-01-05,,Vase,Home,1,10.00", "2,2026-02-20,,Mug,Home,1,4.00");
        bringIn("quarter.csv", quarter);
        bringIn("february.csv", LINES, "2,2026-02-20,,Mug,Home,1,4.00");
        bringIn("the same again.csv", quarter);
        assertThat(ledger.imports()).extracting(ImportEntry::file).containsExactly("february.csv", "quarter.csv");
        takeBack("quarter.csv");
        assertThat(revenue()).isEqualTo("4.00");
    }

    @Test
    void takenBackTwiceIsTakenBackOnce() throws IOException {
        bringIn("jan.csv", LINES, "1,2026-01-05,ann@shop.example,Vase,Home,1,10.00");
        bringIn(
                "jan-feb.csv",
                LINES,
                "1,2026-01-05,ann@shop.example,Vase,Home,1,10.00",
                "2,2026-02-01,,Pot,Home,1,7.00");
        int first = ledger.imports().getLast().id();
        ledger.undo(first, Progress.none());
        ledger.undo(first, Progress.none());
        assertThat(revenue()).isEqualTo("17.00");
        assertThat(ledger.imports()).hasSize(1);
    }

    @Test
    void whoWasForgottenDoesNotComeBackWithWhatALaterFileAlsoHeld() throws IOException {
        String her = "1,2026-01-05,ann@shop.example,Vase,Home,1,10.00";
        bringIn("club.csv", "Email,Name,City", "ann@shop.example,Ann Berg,Vik");
        bringIn("jan.csv", LINES, her);
        bringIn("club new.csv", "Email,Name,City", "ann@shop.example,Ann Berg,Vik", "bo@shop.example,Bo Dal,Hof");
        bringIn("jan-feb.csv", LINES, her, "2,2026-02-01,bo@shop.example,Pot,Home,1,7.00");
        new JdbiPrivacy(database, ledger).forget(customer().id());
        takeBack("club.csv");
        takeBack("jan.csv");
        assertThat(revenue()).isEqualTo("17.00");
        assertThat(ledger.contents().customers())
                .extracting(Customer::displayName)
                .containsExactly("Bo Dal");
    }

    @Test
    void whatWasReplacedMeanwhileDoesNotComeBackBesideItsCorrection() throws IOException {
        bringIn("first.csv", LINES, "1,2026-01-05,,Vase,Home,1,10.00");
        bringIn("corrected.csv", LINES, "1,2026-01-05,,Vase,Home,1,8.00");
        bringIn("again.csv", LINES, "1,2026-01-05,,Vase,Home,1,8.00", "2,2026-01-06,,Mug,Home,1,4.00");
        assertThat(revenue()).isEqualTo("12.00");
        takeBack("corrected.csv");
        assertThat(revenue()).isEqualTo("12.00");
        takeBack("first.csv");
        assertThat(revenue()).isEqualTo("12.00");
        takeBack("again.csv");
        assertThat(revenue()).isEqualTo("0.00");
    }

    @Test
    void whatIsKnownOfAPersonStaysAsFarAsTheLaterFileTellsIt() throws IOException {
        bringIn("club.csv", "Email,Name,City,Gender", "ann@shop.example,Ann Berg,Vik,f");
        bringIn("club new.csv", "Email,Name,City", "ann@shop.example,Ann Berg,Vik", "bo@shop.example,Bo Dal,Hof");
        takeBack("club.csv");
        assertThat(customer().displayName()).isEqualTo("Ann Berg");
        assertThat(customer().values())
                .containsEntry(CustomerField.CITY, "Vik")
                .doesNotContainKey(CustomerField.GENDER);
        takeBack("club new.csv");
        assertThat(ledger.contents().customers()).isEmpty();
    }

    @Test
    void anOlderWordDoesNotRiseAboveANewerOne() throws IOException {
        bringIn("one.csv", "Email,City", "ann@shop.example,Vik");
        bringIn("two.csv", "Email,City", "ann@shop.example,Hof");
        bringIn("three.csv", "Email,City,Gender", "ann@shop.example,Vik,f");
        bringIn("four.csv", "Email,City", "ann@shop.example,Vik", "bo@shop.example,Hof");
        takeBack("three.csv");
        assertThat(customer().values()).containsEntry(CustomerField.CITY, "Vik");
        takeBack("four.csv");
        assertThat(customer().values()).containsEntry(CustomerField.CITY, "Hof");
    }

    @Test
    void productsAndServiceStayToo() throws IOException {
        String products = "Product number,Product,Category,Price,Cost";
        bringIn("list.csv", products, "P1,Vase,Home,10.00,4.00", "P2,Mug,Home,4.00,1.00");
        bringIn("list new.csv", products, "P1,Vase,Home,10.00,4.00", "P3,Pot,Garden,7.00,2.00");
        String calls = "Ticket,Date,Email,Topic,Minutes";
        bringIn("calls.csv", calls, "T1,2026-01-05,ann@shop.example,late,12", "T2,2026-01-06,ann@shop.example,lost,5");
        bringIn("calls new.csv", calls, "T2,2026-01-06,ann@shop.example,lost,5", "T3,2026-01-09,bo@shop.example,ok,1");
        takeBack("list.csv");
        takeBack("calls.csv");
        assertThat(ledger.contents().products()).hasSize(2).allMatch(product -> product.cost() != null);
        assertThat(ledger.contents().contacts()).hasSize(2);
    }

    /** Whatever is taken back in whatever order: the ledger is as if only the files that are left had come. */
    @Test
    void takenBackInAnyOrderTheLedgerIsAsIfOnlyTheOthersHadCome() throws IOException {
        Random random = new Random(5);
        List<String> rows = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            String who = at / 2 % 4 == 0 ? "" : "c" + at / 2 % 9 + "@shop.example";
            int product = random.nextInt(6);
            rows.add("%d,2026-01-%02d,%s,Thing %d,Shelf %d,%d,%d.50"
                    .formatted(
                            1_000 + at / 2,
                            1 + at / 2,
                            who,
                            product,
                            product % 2,
                            1 + random.nextInt(3),
                            2 + random.nextInt(40)));
        }
        List<List<String>> files = new ArrayList<>();
        for (int file = 0; file < 6; file++) {
            int from = 4 * file + 2 * random.nextInt(2) + (file % 2) * 12;
            List<String> its = new ArrayList<>(List.of(LINES));
            its.addAll(rows.subList(from, from + 20));
            files.add(its);
        }
        List<Integer> left = new ArrayList<>();
        for (int file = 0; file < files.size(); file++) {
            bringIn("f" + file + ".csv", files.get(file));
            left.add(file);
        }
        assertThat(revenue()).isEqualTo(countedApart(files, left));
        while (!left.isEmpty()) {
            Collections.shuffle(left, random);
            takeBack("f" + left.removeLast() + ".csv");
            assertThat(revenue()).isEqualTo(countedApart(files, left));
        }
        assertThat(ledger.contents().customers()).isEmpty();
    }

    private static String countedApart(List<List<String>> files, List<Integer> left) {
        List<String> distinct = left.stream()
                .flatMap(file -> files.get(file).stream().skip(1))
                .distinct()
                .toList();
        return distinct.stream()
                .map(row -> new java.math.BigDecimal(row.substring(row.lastIndexOf(',') + 1)))
                .reduce(new java.math.BigDecimal("0.00"), java.math.BigDecimal::add)
                .toPlainString();
    }
}
