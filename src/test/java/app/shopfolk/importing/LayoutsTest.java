package app.shopfolk.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.rows.Problem;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.MemoryLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports of well-known tills, shops, newsletters are recognised, and each of their columns is in its field. */
class LayoutsTest {
    private static final Path HEADERS = Path.of("../shared/data/headers");

    /** Lists that hold no header, only where to find one. */
    private static final List<String> NO_HEADER = List.of("ec-cube-csv-definitions-ja", "izettle-transactions-xls-sv");

    /** How many orders of the columns are tried; more with {@code -Dshopfolk.orders=3}. */
    private static final int ORDERS = Integer.getInteger("shopfolk.orders", 1);

    @TempDir
    private Path folder;

    static List<Layout> layouts() {
        return Layout.all();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void isWhatItIs(Layout layout) throws IOException {
        understands(layout, header(list(layout)), 20_261_122);
    }

    /** Programs move their columns about every year. */
    @ParameterizedTest
    @MethodSource("layouts")
    void isWhatItIsInAnyOrder(Layout layout) throws IOException {
        List<String> header = header(list(layout));
        boolean firstOfTwoCounts = header.size() > header.stream().distinct().count();
        for (int seed = 1; seed <= ORDERS && !firstOfTwoCounts; seed++) {
            Collections.shuffle(header, new Random(seed));
            understands(layout, header, seed);
        }
    }

    private void understands(Layout layout, List<String> header, long seed) throws IOException {
        char separator = separator(list(layout));
        Path file = new InventedRows(layout, header, seed).write(folder, separator);

        UnderstoodFile understood =
                Understanding.of(List.of(file), Progress.none()).files().getFirst();

        List<Meaning> expected = layout.expected(header);
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(understood.kind()).isEqualTo(layout.kind());
        softly.assertThat(understood.columns()).hasSameSizeAs(header);
        for (int column = 0;
                column < Math.min(header.size(), understood.columns().size());
                column++) {
            Meaning meaning = understood.columns().get(column).meaning();
            boolean none = meaning == Meaning.ASIDE || meaning == Meaning.OWN;
            softly.assertThat(none ? null : meaning).as(header.get(column)).isEqualTo(expected.get(column));
        }
        ImportReport report = new Importing(new MemoryLedger(), "")
                .bringIn(new Understanding.Drop(List.of(understood), List.of()), Progress.none());
        boolean undated = understood.kind().isSales()
                && !expected.contains(Meaning.DATE)
                && expected.contains(Meaning.ORDER_TOTAL);
        if (!undated) {
            softly.assertThat(report.files().getFirst().problems())
                    .filteredOn(problem -> problem.reason().setsAside() || problem.reason() == Problem.Reason.PUT_RIGHT)
                    .isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void everyListIsLookedAt() throws IOException {
        assumeThat(HEADERS).exists();
        try (var lists = Files.list(HEADERS)) {
            assertThat(lists.map(list -> list.getFileName().toString().replace(".txt", ""))
                            .filter(name -> !NO_HEADER.contains(name)))
                    .containsExactlyInAnyOrderElementsOf(
                            Layout.all().stream().map(Layout::name).toList());
        }
    }

    private static String list(Layout layout) throws IOException {
        Path list = HEADERS.resolve(layout.name() + ".txt");
        assumeThat(list).exists();
        return Files.readAllLines(list).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("line 1"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("^line \\d: ", "");
    }

    private static char separator(String line) {
        long commas = line.chars().filter(c -> c == ',').count();
        long semicolons = line.chars().filter(c -> c == ';').count();
        return line.indexOf('\t') >= 0 ? '\t' : semicolons > commas ? ';' : ',';
    }

    /** The names, without one that the list breaks off; a stand-in for the shop's own names becomes one of them. */
    private static List<String> header(String line) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(line))
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        try (CSVParser parser = CSVParser.parse(line, format)) {
            List<String> names = new ArrayList<>(parser.getRecords().getFirst().toList());
            names.removeIf(name -> name.endsWith("..."));
            names.replaceAll(name -> name.replaceAll("^<(.*)>$", "$1"));
            return names;
        }
    }
}
