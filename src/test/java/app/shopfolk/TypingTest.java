package app.shopfolk;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.persona.Folk;
import app.shopfolk.persona.Members;
import app.shopfolk.persona.Persona;
import app.shopfolk.persona.PersonaDraft;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program killed while somebody types without a pause: what was typed until two seconds before is in the book. A round
 * takes some ten seconds, so it is asked for: {@code -Dshopfolk.typing.rounds=20}.
 */
@EnabledIfSystemProperty(named = "shopfolk.typing.rounds", matches = "\\d+")
class TypingTest {
    private static final int ROUNDS = Integer.getInteger("shopfolk.typing.rounds", 1);
    private static final long MOST_LOST_MILLIS = 2_000;
    private static final long BETWEEN_LETTERS_MILLIS = 90;
    /** On a machine that is busy with other things letters come slowly. */
    private static final int FEWEST_LETTERS = 15;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("shopfolk.typing.seed", System.nanoTime());
    private final Random random = new Random(seed);

    /** A letter and when it appeared. */
    private record Typed(String letter, long at) {}

    @Test
    void atMostTwoSecondsOfTypingAreLost() throws Exception {
        List<Long> lost = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Path data = folder.resolve("round" + round);
            String before = begin(data);
            List<Typed> typed = typeAndKill(data, MOST_LOST_MILLIS + 500 + random.nextInt(3000));
            String kept = words(data);
            String where = "round %d, seed %d: %s".formatted(round, seed, kept);
            assertThat(before + letters(typed, Long.MAX_VALUE)).as(where).startsWith(kept);
            long killed = typed.getLast().at();
            assertThat(kept).as(where).startsWith(before + letters(typed, killed - MOST_LOST_MILLIS));
            assertThat(kept).as(where + ": nothing typed was kept").isNotEqualTo(before);
            lost.add(killed - typed.get(kept.length() - before.length() - 1).at());
            System.getLogger("typing").log(System.Logger.Level.INFO, "milliseconds of typing lost: {0}", lost);
        }
    }

    private static String letters(List<Typed> typed, long until) {
        return typed.stream()
                .filter(letter -> letter.at() <= until)
                .map(Typed::letter)
                .collect(Collectors.joining());
    }

    /** A book with one persona; returns what its first statement says. */
    private static String begin(Path data) {
        try (Shop shop = Shop.open(Folders.in(data))) {
            var facts = new Folk(1).joes(20).facts();
            Persona persona = PersonaDraft.of(
                    "persona-all",
                    "all",
                    Members.of(facts, IntStream.range(0, 20).toArray()),
                    PersonaDraft.Setting.of(facts));
            shop.personas().save(persona.with(0, persona.statements().getFirst().withText(Phrase.verbatim("says "))));
            shop.segmentations()
                    .save(new Segmentation(
                            Trade.FLORIST,
                            List.of(new Segment("all", "Everybody", 0, new Rule.All(List.of()), Money.ZERO))));
        }
        return words(data);
    }

    private static String words(Path data) {
        try (Shop shop = Shop.open(Folders.in(data))) {
            return ((Phrase.Verbatim) shop.personas()
                            .all()
                            .getFirst()
                            .statements()
                            .getFirst()
                            .text())
                    .words();
        }
    }

    private List<Typed> typeAndKill(Path data, long afterMillis) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.awt.headless=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypingShop.class.getName(),
                        data.toString(),
                        Long.toString(BETWEEN_LETTERS_MILLIS))
                .redirectError(data.resolve("errors").toFile())
                .start();
        List<Typed> typed = new ArrayList<>();
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                String[] words = line.split(" ", -1);
                typed.add(new Typed(words[1], Long.parseLong(words[2])));
                boolean longEnough = typed.getLast().at() - typed.getFirst().at() >= afterMillis;
                if (longEnough && typed.size() >= FEWEST_LETTERS && program.isAlive()) {
                    // Through its handle: the process itself would close the stream with what was said before.
                    program.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(typed)
                .as("seed %d, see %s", seed, data.resolve("errors"))
                .hasSizeGreaterThanOrEqualTo(FEWEST_LETTERS);
        return typed;
    }
}
