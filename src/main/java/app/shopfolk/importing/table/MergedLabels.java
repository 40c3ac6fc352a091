package app.shopfolk.importing.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The cells of a sheet that were merged down over several rows (ECMA-376, part 1, 18.3.1.54) and say the same for each of
 * them. What was merged across only, a title, is none of them.
 *
 * @param byFirstRow the ranges by the row they begin in, rows counted from 1
 */
record MergedLabels(Map<Long, List<Range>> byFirstRow) {
    /** One range: a column, counted from 0, and the last row it reaches to. */
    record Range(int column, long lastRow) {}

    static final MergedLabels NONE = new MergedLabels(Map.of());

    private static final String MARK = "mergeCells";
    private static final int PART = 1 << 16;
    /** A quarter of a million ranges; a sheet with more is no list. */
    private static final int MOST = 1 << 23;

    private static final Pattern RANGE =
            Pattern.compile("mergeCell\\s[^>]*?ref=[\"']([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})[\"']");

    MergedLabels {
        byFirstRow = Map.copyOf(byFirstRow);
    }

    /**
     * Those of one sheet.
     *
     * @param id the sheet's relation in the workbook, {@code rId1}
     */
    static MergedLabels of(Path file, String id) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Optional<ZipEntry> sheet = SheetPart.of(zip, id);
            if (sheet.isEmpty()) {
                return NONE;
            }
            try (InputStream content = zip.getInputStream(sheet.get())) {
                return new MergedLabels(ranges(tail(content)));
            }
        }
    }

    boolean isEmpty() {
        return byFirstRow.isEmpty();
    }

    /**
     * Those that say something of each row they cover. Words and dates do, and so do numbers that name: whole, each another
     * one, with nothing to the left of them that is told row by row. An amount must not count once for each row.
     *
     * @param rows of the sheet as they stand
     */
    MergedLabels thatRepeat(Rows rows) throws IOException {
        Map<Integer, Set<String>> numbers = new HashMap<>();
        Set<Integer> amounts = new HashSet<>();
        while (rows.next()) {
            for (Range range : from(rows.number())) {
                String cell =
                        range.column() < rows.size() ? rows.cell(range.column()).strip() : "";
                if (CellKind.of(cell) == CellKind.NUMBER) {
                    boolean another = numbers.computeIfAbsent(range.column(), _ -> new HashSet<>())
                            .add(cell);
                    boolean names =
                            another && cell.chars().allMatch(Character::isDigit) && isLeading(range, rows.number());
                    if (!names) {
                        amounts.add(range.column());
                    }
                }
            }
        }
        Map<Long, List<Range>> repeating = new HashMap<>();
        byFirstRow.forEach((row, ranges) -> repeating.put(
                row,
                ranges.stream()
                        .filter(range -> !amounts.contains(range.column()))
                        .toList()));
        return new MergedLabels(repeating);
    }

    /** Whether all columns to the left are merged over the same rows. */
    private boolean isLeading(Range range, long row) {
        return from(row).stream()
                        .filter(other -> other.column() < range.column() && other.lastRow() >= range.lastRow())
                        .count()
                == range.column();
    }

    List<Range> from(long row) {
        return byFirstRow.getOrDefault(row, List.of());
    }

    /** What stands after the rows, where the merged cells are; empty where there are none. */
    private static String tail(InputStream content) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(content, StandardCharsets.ISO_8859_1), PART);
        char[] part = new char[PART];
        StringBuilder tail = new StringBuilder();
        boolean found = false;
        for (int read = reader.read(part); read >= 0 && tail.length() < MOST; read = reader.read(part)) {
            tail.append(part, 0, read);
            if (!found) {
                int mark = tail.indexOf(MARK);
                found = mark >= 0;
                tail.delete(0, found ? mark : Math.max(0, tail.length() - MARK.length()));
            }
        }
        return found ? tail.toString() : "";
    }

    private static Map<Long, List<Range>> ranges(String tail) {
        Map<Long, List<Range>> ranges = new HashMap<>();
        Matcher merged = RANGE.matcher(tail);
        while (merged.find()) {
            long first = Long.parseLong(merged.group(2));
            long last = Long.parseLong(merged.group(3));
            if (last > first) {
                ranges.computeIfAbsent(first, _ -> new ArrayList<>()).add(new Range(column(merged.group(1)), last));
            }
        }
        return ranges;
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
