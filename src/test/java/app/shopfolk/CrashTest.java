package app.shopfolk;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.BookState.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program in the middle of every kind of work: what was said to be done is there, nothing is half there, and every
 * backup opens. With {@code -Dshopfolk.crash.rounds=500} by hand; a few rounds in every build. {@code shopfolk.crash.seed}
 * repeats a run.
 */
class CrashTest {
    private static final int ROUNDS = Integer.getInteger("shopfolk.crash.rounds", 4);
    /** How often the loss is looked for where the door is put back to H2's defaults; ends with the first in a build. */
    private static final int LOOSE_ROUNDS = Integer.getInteger("shopfolk.crash.loose", 0);

    private static final List<Kind> ALL = List.of(Kind.values());

    @TempDir
    Path folder;

    private final long seed = Long.getLong("shopfolk.crash.seed", System.nanoTime());
    private final Random random = new Random(seed);
    /** How long each kind took last. */
    private final Map<Kind, Long> nanos = new EnumMap<>(Kind.class);

    private final Map<String, Integer> killedIn = new TreeMap<>();

    /** A run of the program up to its end. */
    private record Killed(int step, BookState before, Optional<Kind> kind, BookState after, List<String> forgotten) {
        Killed done() {
            return new Killed(step + 1, after, Optional.empty(), after, forgotten);
        }
    }

    @Test
    void killedAtAnyMomentThereIsTheStateBeforeOrAfter() throws Exception {
        Killed now = new Killed(0, BookState.EMPTY, Optional.empty(), BookState.EMPTY, List.of());
        for (int round = 0; round < ROUNDS; round++) {
            Killed killed = runAndKill(folder, now, Math.max(1, now.step() + random.nextInt(3)), ALL, List.of());
            String where = "round " + round + ", seed " + seed + ", " + killed;
            BookState found;
            try {
                found = CrashingShop.found(folder);
            } catch (RuntimeException e) {
                throw new AssertionError(where, e);
            }
            assertThat(found).as(where).isIn(killed.before(), killed.after());
            assertThat(folder.resolve("data"))
                    .as(where)
                    .isDirectoryNotContaining("glob:**{copy,before,look,next,tmp}*");
            now = found.equals(killed.after()) ? killed.done() : killed;
            count(killed, found);
        }
        System.getLogger("crash").log(System.Logger.Level.INFO, "killed {0} times: {1}", ROUNDS, killedIn);
        assertThat(now.step()).as("steps survived").isPositive();
    }

    private void count(Killed killed, BookState found) {
        String side =
                killed.before().equals(killed.after()) ? "" : found.equals(killed.before()) ? " before" : " after";
        killedIn.merge(killed.kind().map(Kind::name).orElse("OPEN") + side, 1, Integer::sum);
    }

    /** A harness that would not see the loss is worth nothing: the same kills, with the door as H2 comes. */
    @Test
    void withH2sOwnDefaultsTheHarnessFindsTheLoss() throws Exception {
        Path patched = H2Defaults.writeTo(folder.resolve("patched"));
        int found = 0;
        int most = Math.max(LOOSE_ROUNDS, 12);
        Map<String, Integer> losses = new TreeMap<>();
        for (int round = 0; round < most && (found == 0 || LOOSE_ROUNDS > 0); round++) {
            Path data = folder.resolve("loose" + round);
            Killed start = new Killed(0, BookState.EMPTY, Optional.empty(), BookState.EMPTY, List.of());
            Killed killed = runAndKill(
                    data, start, 1 + random.nextInt(6), List.of(Kind.IMPORT, Kind.EDIT, Kind.EDIT), List.of(patched));
            String loss = loss(data, killed);
            losses.merge(loss, 1, Integer::sum);
            found += loss.isEmpty() ? 0 : 1;
        }
        System.getLogger("crash").log(System.Logger.Level.INFO, "with H2''s defaults: {0}", losses);
        assertThat(found).as("losses found with H2's defaults").isPositive();
    }

    private static String loss(Path data, Killed killed) {
        try {
            BookState found = CrashingShop.found(data);
            return found.equals(killed.before()) || found.equals(killed.after()) ? "" : "acknowledged and gone";
        } catch (RuntimeException damaged) {
            return "does not open: " + damaged.getClass().getSimpleName();
        }
    }

    /** Kills it at some moment of a step, or while it opens. */
    private Killed runAndKill(Path data, Killed start, int aim, List<Kind> kinds, List<Path> patched)
            throws IOException, InterruptedException {
        Files.createDirectories(data);
        Process program = new ProcessBuilder(command(data, start, kinds, patched))
                .redirectError(data.resolve("errors").toFile())
                .start();
        Killed now = start;
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            boolean opening = aim == start.step() && start.step() > 0 && random.nextInt(ALL.size()) == 0;
            long began = System.nanoTime();
            String line = said.readLine();
            while (line != null && !opening && !line.startsWith("begin " + aim + " ")) {
                now = heard(now, line);
                if (line.startsWith("begin ")) {
                    began = System.nanoTime();
                } else if (line.startsWith("done ")) {
                    nanos.put(kindDone(now, kinds), System.nanoTime() - began);
                }
                line = said.readLine();
            }
            assertThat(line).as("seed %d: %s", seed, errors(data)).isNotNull();
            now = heard(now, line);
            long usual = now.kind()
                    .map(kind -> nanos.getOrDefault(kind, 400_000_000L))
                    .orElse(900_000_000L);
            TimeUnit.NANOSECONDS.sleep(random.nextLong(usual + usual / 5));
            // Through its handle: the process itself would close the stream with what was said before.
            program.toHandle().destroyForcibly();
            for (line = said.readLine(); line != null; line = said.readLine()) {
                now = heard(now, line);
            }
        }
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return now;
    }

    private static Kind kindDone(Killed done, List<Kind> kinds) {
        return CrashingShop.kindOf(kinds, done.step() - 1);
    }

    private static Killed heard(Killed before, @Nullable String line) {
        if (line == null || line.equals("open")) {
            return before;
        }
        String[] words = line.split(" ", 4);
        return switch (words[0]) {
            case "begin" -> begun(before, Integer.parseInt(words[1]), Kind.valueOf(words[2]), BookState.said(words[3]));
            case "done" -> before.done();
            // Half a line of a program that is gone.
            default -> before;
        };
    }

    private static Killed begun(Killed before, int step, Kind kind, BookState after) {
        assertThat(step).isEqualTo(before.step());
        List<String> forgotten = new ArrayList<>(before.forgotten());
        if (kind == Kind.FORGET) {
            before.before().people().stream().limit(1).forEach(forgotten::add);
        }
        if (kind != Kind.RESTORE) {
            assertThat(after).isEqualTo(before.before().after(kind, step));
        }
        return new Killed(step, before.before(), Optional.of(kind), after, forgotten);
    }

    private static List<String> command(Path data, Killed start, List<Kind> kinds, List<Path> patched) {
        List<String> path = new ArrayList<>(patched.stream().map(Path::toString).toList());
        path.add(System.getProperty("java.class.path"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(System.getProperty("path.separator"), path),
                CrashingShop.class.getName(),
                data.toString(),
                Integer.toString(start.step()),
                start.before().say(),
                String.join(",", start.forgotten()),
                String.join(",", kinds.stream().map(Kind::name).toList()));
    }

    private static String errors(Path data) throws IOException {
        return Files.readString(data.resolve("errors"));
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
