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
import java.util.stream.Stream;
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
                database.changePassword(Optional.of(PASSWORD), Steps::state);
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
                Set<String> found = database.read(Steps::state);
                assertThat(String.join(" ", found))
                        .as(where)
                        .isIn(String.join(" ", Steps.stateAfter(done)), String.join(" ", Steps.stateAfter(done + 1)));
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
                Steps.step(database, done);
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

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
