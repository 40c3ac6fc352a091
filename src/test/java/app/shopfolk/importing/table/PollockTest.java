package app.shopfolk.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One table polluted in over a thousand ways is read as if it were clean, told nothing. */
class PollockTest {
    private static final Path ARCHIVE = Path.of("../shared/data/messy/pollock-half.tar.xz");

    @TempDir
    private Path folder;

    @Test
    void pollutedFilesAreReadLikeCleanOnes() throws Exception {
        assumeThat(Files.exists(ARCHIVE)).isTrue();
        assumeThat(unpacked()).isTrue();
        DoubleSummaryStatistics all = new DoubleSummaryStatistics();
        Map<String, DoubleSummaryStatistics> kinds = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("csv"))) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                double score = PollockScore.of(csv(folder.resolve("clean").resolve(name)), read(file));
                all.accept(score);
                kinds.computeIfAbsent(name.replaceAll("\\d+", ""), kind -> new DoubleSummaryStatistics())
                        .accept(score);
            }
        }
        assertThat(all.getAverage()).isGreaterThanOrEqualTo(9.95);
        double ofKinds = kinds.values().stream()
                .mapToDouble(DoubleSummaryStatistics::getAverage)
                .average()
                .orElseThrow();
        assertThat(ofKinds).isGreaterThanOrEqualTo(9.5);
    }

    private boolean unpacked() throws InterruptedException {
        try {
            Process tar = new ProcessBuilder(
                            "tar", "xJf", ARCHIVE.toAbsolutePath().toString(), "-C", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return tar.waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private List<List<String>> read(Path file) throws IOException {
        Path out = folder.resolve("out.csv");
        try {
            CsvOutput.write(Tables.of(file).getFirst(), out);
            return csv(out);
        } catch (UnreadableFile nothingInIt) {
            return List.of();
        }
    }

    private static List<List<String>> csv(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            for (CSVRecord row : parser) {
                rows.add(row.toList());
            }
        }
        return rows;
    }
}
