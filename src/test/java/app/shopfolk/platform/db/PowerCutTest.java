package app.shopfolk.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The power goes at any write: what was said to be done is there afterwards, and nothing is half there. With
 * {@code -Dshopfolk.power.rounds=300} by hand; a few rounds in every build. {@code shopfolk.power.seed} repeats a run.
 */
@ResourceLock("bad disk")
class PowerCutTest {
    private static final int ROUNDS = Integer.getInteger("shopfolk.power.rounds", 6);
    private static final int ROWS = 150;
    private static final char[] PASSWORD = "three good words".toCharArray();

    @TempDir
    Path folder;

    @Test
    void atAnyWriteThereIsTheStateBeforeOrAfter() throws IOException {
        rounds(Keys.none(), false);
    }

    @Test
    void withAPasswordToo() throws IOException {
        rounds(Keys.none(), true);
    }

    private void rounds(Keys none, boolean locked) throws IOException {
        long seed = Long.getLong("shopfolk.power.seed", System.nanoTime());
        Random random = new Random(seed);
        Path sealed = folder.resolve("sealed");
        if (locked) {
            // Setting a password takes a while by design; every round begins with a copy of this.
            try (Database database =
                    Database.open(sealed, sealed.resolve("backups"), new Access(none, "file", 1_000))) {
                database.changePassword(Optional.of(PASSWORD), PowerCutTest::state);
            }
        }
        int survived = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path before = folder.resolve("round" + round);
            Path after = folder.resolve("after" + round);
            if (locked) {
                copy(sealed, before);
            }
            BadDisk disk = new BadDisk(random);
            int done = run(before, disk, locked, random.nextInt(20, 400));
            disk.image(before, after);
            String where = "round " + round + ", seed " + seed + ", step " + done;
            try (Database database =
                    Database.open(after, after.resolve("backups"), locked ? Keys.of(PASSWORD) : none)) {
                Set<String> found = database.read(PowerCutTest::state);
                assertThat(String.join(" ", found))
                        .as(where)
                        .isIn(String.join(" ", stateAfter(done)), String.join(" ", stateAfter(done + 1)));
                survived += done;
            }
            delete(before);
            delete(after);
        }
        assertThat(survived).as("steps survived").isPositive();
    }

    /** Runs until the power goes; returns how many steps were said to be done. */
    private static int run(Path data, BadDisk disk, boolean isLocked, int last) {
        Keys keys = isLocked ? Keys.of(PASSWORD) : Keys.none();
        Access access = BadDisk.take(disk, keys);
        int done = 0;
        try (Database database = Database.open(data, data.resolve("backups"), access)) {
            disk.dieAt(disk.operations() + last);
            while (!disk.isDead()) {
                step(database, done);
                done++;
            }
        } catch (DatabaseException gone) {
            assertThat(disk.isDead()).as("died by itself: " + gone).isTrue();
            // A disk that is gone, such as a network drive, must not make the owner go back to a backup.
            assertThat(gone.reason()).as(() -> whole(gone)).isEqualTo(DatabaseException.Reason.NOT_WRITABLE);
        }
        return done;
    }

    private static String whole(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static void step(Database database, int step) {
        if (step % 3 == 2) {
            database.onCopy(handle -> insert(handle, step, ROWS), (handle, rows) -> rows);
        } else {
            database.edit(handle -> insert(handle, step, 1));
        }
    }

    private static int insert(Handle handle, int step, int rows) {
        for (int row = 0; row < rows; row++) {
            handle.execute(
                    "INSERT INTO persona (id, seq, gone) VALUES (?, ?, FALSE)",
                    step + "/" + row + "/" + "x".repeat(150),
                    row);
        }
        return rows;
    }

    /** Which steps are there; a half one has a name of its own. */
    private static Set<String> state(Handle handle) {
        Set<String> steps = new TreeSet<>();
        handle.createQuery("SELECT SUBSTRING(id, 1, LOCATE('/', id) - 1) AS step, COUNT(*) FROM persona GROUP BY step")
                .map((row, context) -> row.getInt(1) % 3 == 2 && row.getInt(2) != ROWS
                        ? row.getString(1) + " in part"
                        : row.getString(1))
                .forEach(steps::add);
        return steps;
    }

    private static Set<String> stateAfter(int done) {
        Set<String> steps = new TreeSet<>();
        for (int step = 0; step < done; step++) {
            steps.add(Integer.toString(step));
        }
        return steps;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
