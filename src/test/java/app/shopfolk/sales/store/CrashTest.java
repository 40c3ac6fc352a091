package app.shopfolk.sales.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.db.Database;
import app.shopfolk.sales.store.CrashingProgram.State;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program at random moments: what was said to be done is there, and nothing is half there. With
 * {@code -Dshopfolk.crash.rounds=500} by hand; a few rounds in every build. {@code shopfolk.crash.seed} repeats a run.
 */
class CrashTest {
    private static final int ROUNDS = Integer.getInteger("shopfolk.crash.rounds", 5);
    private static final long LONGEST_MILLIS = 1_500;

    @TempDir
    Path folder;

    @Test
    void killedAtAnyMomentThereIsTheStateBeforeOrAfter() throws Exception {
        long seed = Long.getLong("shopfolk.crash.seed", System.nanoTime());
        Random random = new Random(seed);
        int steps = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int done = runAndKill(steps, random);
            State found = reopened();
            String where = "round " + round + ", seed " + seed + ", step " + done;
            assertThat(found).as(where).isIn(State.after(done), State.after(done + 1));
            steps = found.equals(State.after(done)) ? done : done + 1;
        }
        assertThat(steps).as("steps survived").isPositive();
    }

    /** Returns how many steps were said to be done. */
    private int runAndKill(int steps, Random random) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingProgram.class.getName(),
                        folder.toString(),
                        Integer.toString(steps))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int done = steps;
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("begin " + steps);
            if (steps == 0) {
                // However slow the machine: what comes after the first step is what is to survive.
                done = doneIn(said.readLine(), done);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextLong(LONGEST_MILLIS));
            // Through its handle: the process itself would close the stream with what was said before.
            program.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                done = doneIn(line, done);
            }
        }
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return done;
    }

    private static int doneIn(@Nullable String line, int before) {
        return line != null && line.startsWith("done ")
                ? Integer.parseInt(line.substring("done ".length())) + 1
                : before;
    }

    private State reopened() {
        try (Database database = CrashingProgram.open(folder)) {
            return State.of(new JdbiLedger(database, Clock.systemUTC()));
        }
    }
}
