package app.shopfolk.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The disk is full at any moment: one reason is told, the same program goes on when there is room again, and what was said to
 * be done is there. In every build on a simulated disk; by hand on a real one, such as a small tmpfs, with
 * {@code -Dshopfolk.full.folder=/mnt/small -Dshopfolk.full.rounds=50}.
 */
@ResourceLock("bad disk")
class FullDiskTest {
    private static final int ROUNDS = Integer.getInteger("shopfolk.full.rounds", 5);
    private static final @Nullable String REAL = System.getProperty("shopfolk.full.folder");
    private static final int MOST_ROOM = 600_000;
    private static final char[] PASSWORD = "three good words".toCharArray();

    @TempDir
    Path temporary;

    private final BadDisk simulated = new BadDisk(new Random());

    @Test
    void theProgramGoesOnWhenThereIsRoomAgain() throws IOException {
        long seed = Long.getLong("shopfolk.full.seed", System.nanoTime());
        Random random = new Random(seed);
        int failures = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path data = (REAL == null ? temporary : Path.of(REAL)).resolve("round" + round);
            boolean isLocked = round % 2 == 1;
            failures += fillUp(data, random, isLocked, "round " + round + ", seed " + seed);
        }
        System.getLogger("full").log(System.Logger.Level.INFO, "full {0} times in {1} rounds", failures, ROUNDS);
        assertThat(failures).as("times the disk was full").isPositive();
    }

    private int fillUp(Path data, Random random, boolean isLocked, String where) throws IOException {
        Access access = REAL == null ? BadDisk.take(simulated, Keys.none()) : new Access(Keys.none(), "file", 1_000);
        int failures = 0;
        int done = 0;
        try (Database database = Database.open(data, data.resolve("backups"), access)) {
            if (isLocked) {
                database.changePassword(Optional.of(PASSWORD), Steps::state);
            }
            for (int time = 0; time < 3; time++) {
                fill(data, random.nextInt(MOST_ROOM));
                for (int until = done + 12; done < until; done++) {
                    try {
                        Steps.step(database, done);
                    } catch (DatabaseException full) {
                        assertThat(full.reason()).as(where).isIn(told());
                        failures++;
                        break;
                    }
                }
                makeRoom(data);
                Set<String> found = database.read(Steps::state);
                assertThat(found).as(where).isIn(Steps.stateAfter(done), Steps.stateAfter(done + 1));
                done = found.size();
            }
        }
        try (Database database = Database.open(
                data, data.resolve("backups"), new Access(isLocked ? Keys.of(PASSWORD) : Keys.none(), "file", 1_000))) {
            assertThat(database.read(Steps::state)).as(where).isEqualTo(Steps.stateAfter(done));
        }
        PowerCutTest.delete(data);
        return failures;
    }

    /** Of a disk that is full and does not look it, a copy that lost its end is all that can be told. */
    private static List<DatabaseException.Reason> told() {
        return REAL == null
                ? List.of(DatabaseException.Reason.DISK_FULL, DatabaseException.Reason.DAMAGED)
                : List.of(DatabaseException.Reason.DISK_FULL);
    }

    private void fill(Path data, long left) throws IOException {
        if (REAL == null) {
            simulated.leaveRoom(left);
            return;
        }
        long free = Files.getFileStore(data).getUsableSpace();
        Files.write(data.resolveSibling("filler"), new byte[Math.toIntExact(Math.max(0, free - left))]);
    }

    private void makeRoom(Path data) throws IOException {
        simulated.leaveRoom(Long.MAX_VALUE);
        Files.deleteIfExists(data.resolveSibling("filler"));
    }
}
