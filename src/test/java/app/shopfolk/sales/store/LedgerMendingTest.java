package app.shopfolk.sales.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.db.DatabaseException;
import app.shopfolk.platform.db.Keys;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Ledger;
import app.shopfolk.sales.LedgerException;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.sales.MemoryLedger;
import app.shopfolk.sales.Mended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bytes of the book go bad anywhere: what can be read stays and is right, and what is missing is named. By hand with
 * {@code -Dshopfolk.mend.rounds=300}; {@code shopfolk.mend.seed} repeats a run.
 */
class LedgerMendingTest {
    private static final int ROUNDS = Integer.getInteger("shopfolk.mend.rounds", 8);
    private static final int FILES = 5;
    /** Behind the two headers, without which nothing opens. */
    private static final int FIRST = 8_192;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("shopfolk.mend.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<Path> files = new ArrayList<>();
    private final Map<String, LedgerTotals> ofFiles = new TreeMap<>();
    private byte[] whole;

    @BeforeEach
    void book() throws IOException {
        for (int file = 0; file < FILES; file++) {
            // Each export repeats the end of the one before, as a month's does that is taken twice a month.
            StringBuilder text = new StringBuilder("Date,Receipt,Item,Amount,Customer,E-mail,Town\n");
            for (int receipt = file * 300; receipt < file * 300 + 400; receipt++) {
                Random hers = new Random(receipt);
                int who = hers.nextInt(250);
                text.append("2026-%02d-%02d,R%d,Flower %d,%d.%02d,Ann Berg %d,ann%d@example.org,Town %d%n"
                        .formatted(
                                1 + receipt / 200,
                                1 + receipt % 28,
                                receipt,
                                hers.nextInt(40),
                                1 + hers.nextInt(50),
                                hers.nextInt(100),
                                who,
                                who,
                                hers.nextInt(30)));
            }
            files.add(Files.writeString(folder.resolve("month " + file + ".csv"), text));
        }
        Path data = folder.resolve("whole");
        try (Database database = Database.open(data, data.resolve("backups"))) {
            JdbiLedger ledger = new JdbiLedger(database, Clock.systemUTC());
            for (Path file : files) {
                bringIn(ledger, file);
            }
        }
        whole = Files.readAllBytes(data.resolve("shopfolk.mv.db"));
    }

    private static void bringIn(Ledger ledger, Path file) throws IOException {
        new Importing(ledger, "GB").bringIn(Understanding.of(List.of(file), Progress.none()), Progress.none());
    }

    /** What a shop that never had the missing files knows. */
    private LedgerTotals without(List<String> missing) throws IOException {
        LedgerTotals known = ofFiles.get(missing.toString());
        if (known == null) {
            MemoryLedger ledger = new MemoryLedger();
            for (Path file : files) {
                if (!missing.contains(file.getFileName().toString())) {
                    bringIn(ledger, file);
                }
            }
            known = LedgerTotals.of(ledger.contents());
            ofFiles.put(missing.toString(), known);
        }
        return known;
    }

    @Test
    void whateverStaysIsRightAndWhatIsMissingIsNamed() throws IOException {
        Map<String, Integer> seen = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            String where = "round " + round + ", seed " + seed;
            Path data = folder.resolve("round" + round);
            damage(data);
            String outcome = outcome(data, where);
            seen.merge(outcome, 1, Integer::sum);
        }
        System.getLogger("mend").log(System.Logger.Level.INFO, "damaged {0} times: {1}", ROUNDS, seen);
        assertThat(seen.keySet()).as("seed " + seed).anyMatch(outcome -> outcome.startsWith("mended"));
    }

    private void damage(Path data) throws IOException {
        byte[] damaged = whole.clone();
        byte[] noise = new byte[200 + random.nextInt(4_000)];
        random.nextBytes(noise);
        System.arraycopy(
                noise, 0, damaged, FIRST + random.nextInt(damaged.length - FIRST - noise.length), noise.length);
        Files.createDirectories(data);
        Files.write(data.resolve("shopfolk.mv.db"), damaged);
        Files.write(data.resolve("shopfolk.used"), new byte[0]);
    }

    private String outcome(Path data, String where) throws IOException {
        Optional<LedgerTotals> read = totals(data);
        if (read.isPresent()) {
            // The damage hit nothing that is in use.
            assertThat(read).as(where).contains(without(List.of()));
            return "harmless";
        }
        Mended mended;
        try (LedgerRescue rescue = LedgerRescue.of(data, data.resolve("backups"))) {
            Optional<Mended> offered = rescue.lookMended();
            if (offered.isEmpty()) {
                return "left to the backup";
            }
            mended = rescue.mend();
            assertThat(mended).as(where).isEqualTo(offered.get());
        }
        assertThat(mended.contents().totals())
                .as(where + ", missing " + mended.missing())
                .isEqualTo(without(mended.missing()));
        assertThat(totals(data)).as(where).contains(mended.contents().totals());
        broughtInAgain(data, mended, where);
        return "mended, files missing: " + mended.missing().size();
    }

    private void broughtInAgain(Path data, Mended mended, String where) throws IOException {
        try (Database database = Database.open(data, data.resolve("backups"))) {
            JdbiLedger ledger = new JdbiLedger(database, Clock.systemUTC());
            for (Path file : files) {
                if (mended.missing().contains(file.getFileName().toString())) {
                    bringIn(ledger, file);
                }
            }
            assertThat(LedgerTotals.of(ledger.contents())).as(where).isEqualTo(without(List.of()));
        }
    }

    /** One row of each kind is lost: the imports that lack something are named, and what stays is right. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "person_identity",
                "identity_link",
                "customer_record",
                "product",
                "product_record",
                "receipt_chunk",
                "sale_chunk"
            })
    void anImportThatLacksARowIsTakenBackWhole(String table) throws IOException {
        Path data = Files.createDirectories(folder.resolve("lacks " + table));
        Files.write(data.resolve("shopfolk.mv.db"), whole);
        try (Database database = Database.open(data, data.resolve("backups"))) {
            Mended mended = database.onCopy(
                    handle -> {
                        handle.execute("SET REFERENTIAL_INTEGRITY FALSE");
                        handle.execute("DELETE FROM " + table + " FETCH FIRST 1 ROW ONLY");
                        Mended done = LedgerMending.of(handle, Map.of(table.toUpperCase(Locale.ROOT), 1L));
                        handle.execute("SET REFERENTIAL_INTEGRITY TRUE");
                        return done;
                    },
                    (handle, done) -> done);

            assertThat(mended.missing()).isNotEmpty();
            assertThat(mended.isOwnWorkMissing()).isFalse();
            assertThat(LedgerTotals.of(new JdbiLedger(database, Clock.systemUTC()).contents()))
                    .isEqualTo(without(mended.missing()));
        }
    }

    private static Optional<LedgerTotals> totals(Path data) {
        try (Database database = Database.open(data, data.resolve("backups"))) {
            return Optional.of(LedgerTotals.of(new JdbiLedger(database, Clock.systemUTC()).contents()));
        } catch (LedgerException | DatabaseException damaged) {
            return Optional.empty();
        }
    }

    @Test
    void aBookWithAPasswordIsMendedUnderIt() throws IOException {
        Path data = folder.resolve("locked");
        Path file = data.resolve("shopfolk.mv.db");
        Files.createDirectories(data);
        Files.write(file, whole);
        char[] password = "three good words".toCharArray();
        try (Database database = Database.open(data, data.resolve("backups"))) {
            database.changePassword(Optional.of(password), LedgerReader::read);
        }
        byte[] locked = Files.readAllBytes(file);
        Optional<Mended> mended = Optional.empty();
        for (int at = FIRST * 2; mended.isEmpty() && at < locked.length; at += locked.length / 9) {
            byte[] damaged = locked.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            try (LedgerRescue rescue = LedgerRescue.of(data, data.resolve("backups"), Keys.of(password))) {
                mended = rescue.lookMended().filter(found -> !found.missing().isEmpty());
                mended.ifPresent(found -> assertThat(rescue.mend()).isEqualTo(found));
            }
        }
        try (Database database = Database.open(data, data.resolve("backups"), Keys.of(password))) {
            assertThat(database.isEncrypted()).isTrue();
            assertThat(LedgerTotals.of(new JdbiLedger(database, Clock.systemUTC()).contents()))
                    .isEqualTo(without(mended.orElseThrow().missing()));
        }
    }
}
