package app.shopfolk.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small cases: our own by RFC 4180, and where they are at hand those that others collected, as they say. */
class CsvCasesTest {
    private static final Path SPECTRUM = Path.of("../shared/data/messy/csv-spectrum");
    private static final Path CHECKS = Path.of("../shared/data/messy/fastcsv-spec");
    private static final Pattern MEMBER =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ITEM = Pattern.compile("'((?:[^']|'')*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** A hash is an ordinary character to us: orders are numbered #1001. */
    private static final Set<String> OTHER_RULES = Set.of("comments-read.yaml", "comments-skip.yaml");

    /** The telephone number in its answer is not the one in the file. */
    private static final String WRONG_ANSWER = "location_coordinates.csv";

    /** A line end is ⏎; in what is expected cells are parted by |, and a line end inside a cell is ␤. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            nullValues = "none",
            quoteCharacter = '^',
            value = {
                "a,b,c⏎1,2,3⏎ ~ a|b|c⏎1|2|3",
                "a,b⏎1,2 ~ a|b⏎1|2",
                "a,\"b, b\",c ~ a|b, b|c",
                "a,\"say \"\"hi\"\"\",c ~ a|say \"hi\"|c",
                "a,\"\",\"\" ~ a||",
                "a,\"\"\"\",c ~ a|\"|c",
                "a,\"two⏎lines\",c⏎d,e,f ~ a|two␤lines|c⏎d|e|f",
                "a,b,c,⏎d,,, ~ a|b|c|⏎d|||",
                ",,⏎,, ~ ||⏎||",
                "a, b ,c ~ a| b |c",
                "a,b\"b,c ~ a|b\"b|c",
                "a,{\"\"k\"\": 1},c ~ a|{\"\"k\"\": 1}|c",
                "a,\"{\"\"k\"\": 1}\",c ~ a|{\"k\": 1}|c",
                "ʤ,日本,é😀⏎1,2,3 ~ ʤ|日本|é😀⏎1|2|3",
                "a,=1+1,-2⏎#,#1,c ~ a|=1+1|-2⏎#|#1|c",
            })
    void readsByTheBook(String input, String expected) throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            List<List<String>> rows = Pattern.compile("⏎")
                    .splitAsStream(expected)
                    .map(row -> List.of(row.replace("␤", end).split("\\|", -1)))
                    .toList();
            assertThat(read(input.replace("⏎", end), true)).isEqualTo(rows);
        }
    }

    @Test
    void spectrumReadsAsItsAnswersSay() throws Exception {
        assumeThat(Files.isDirectory(SPECTRUM)).isTrue();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(SPECTRUM.resolve("csvs"))) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.equals(WRONG_ANSWER)) {
                    continue;
                }
                Table table = Tables.of(file).getFirst();
                List<Map<String, String>> rows = new ArrayList<>();
                table.read((number, cells) -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < cells.size(); i++) {
                        row.put(table.header().get(i), cells.get(i));
                    }
                    return rows.add(row);
                });
                Path answer = SPECTRUM.resolve("json").resolve(name.replace(".csv", ".json"));
                assertThat(rows).as(name).isEqualTo(objects(Files.readString(answer)));
            }
        }
    }

    private static List<Map<String, String>> objects(String json) {
        List<Map<String, String>> objects = new ArrayList<>();
        Map<String, String> object = new LinkedHashMap<>();
        Matcher member = MEMBER.matcher(json);
        while (member.find()) {
            String key = plain(member.group(1));
            if (object.containsKey(key)) {
                objects.add(object);
                object = new LinkedHashMap<>();
            }
            object.put(key, plain(member.group(2)));
        }
        objects.add(object);
        return objects;
    }

    private static String plain(String json) {
        return json.replace("\\r", "\r").replace("\\n", "\n").replace("\\\"", "\"");
    }

    @Test
    void checksOfAStandardReaderHold() throws Exception {
        assumeThat(Files.isDirectory(CHECKS)).isTrue();
        Map<String, String> differing = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(CHECKS, "*.yaml")) {
            for (Path file : files) {
                if (!OTHER_RULES.contains(file.getFileName().toString())) {
                    check(Files.readAllLines(file), differing);
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    private static void check(List<String> lines, Map<String, String> differing) throws IOException {
        String id = "";
        String input = "";
        boolean skipBlank = lines.contains("  skipEmptyLines: true");
        List<List<String>> records = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i).strip() : "- id: end";
            if (line.startsWith("- id:")) {
                if (!id.isEmpty()) {
                    compare(id, input, records, skipBlank, differing);
                }
                id = line.substring(5).strip();
                records = new ArrayList<>();
            } else if (line.startsWith("input:")) {
                input = items(line).getFirst();
            } else if (line.startsWith("- [")) {
                records.add(items(line));
            }
        }
    }

    private static void compare(
            String id, String input, List<List<String>> records, boolean skipBlank, Map<String, String> differing)
            throws IOException {
        for (String end : input.contains("⏎") ? new String[] {"\r", "\n", "\r\n"} : new String[] {"\n"}) {
            List<List<String>> expected = new ArrayList<>();
            records.forEach(row ->
                    expected.add(row.stream().map(cell -> shown(cell, end)).toList()));
            List<List<String>> read = read(shown(input, end), skipBlank);
            if (!read.equals(expected)) {
                differing.put(id, read + " instead of " + expected);
            }
        }
    }

    private static List<List<String>> read(String text, boolean skipBlank) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (TextRows read = new TextRows(new StringReader(text), new Dialect(",", '"', '"', true), 0)) {
            while (read.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < read.size(); i++) {
                    cells.add(read.cell(i));
                }
                if (!skipBlank || !cells.equals(List.of("")) || !read.isBlank()) {
                    rows.add(cells);
                }
            }
        }
        return rows;
    }

    private static String shown(String text, String end) {
        return text.replace("⏎", end)
                .replace("␤", "\r\n")
                .replace("␍", "\r")
                .replace("␊", "\n")
                .replace("␠", " ");
    }

    private static List<String> items(String line) {
        List<String> items = new ArrayList<>();
        Matcher item = ITEM.matcher(line);
        while (item.find()) {
            items.add(
                    item.group(1) == null ? plain(item.group(2)) : item.group(1).replace("''", "'"));
        }
        return items;
    }
}
