package app.shopfolk.importing.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places in a line where columns begin, when columns stand at fixed places with blanks between them.
 *
 * @param starts where each column begins, from 0
 */
record FixedWidths(List<Integer> starts, boolean crEnds) {
    private static final int LONGEST_LINE = 2_000;
    private static final int FEWEST_LINES = 4;
    private static final int ENOUGH_LINES = 20;

    /** The columns of a sample; null where its lines do not stand in columns. */
    static @Nullable FixedWidths of(Sample sample) throws IOException {
        int[] filled = new int[LONGEST_LINE];
        int lines = 0;
        try (TextRows rows = lines(new StringReader(sample.text()), sample.crEnds())) {
            while (rows.next()) {
                if (!rows.isBlank()) {
                    count(rows.cell(0), filled);
                    lines++;
                }
            }
        }
        List<Integer> starts = starts(filled, lines);
        return lines >= FEWEST_LINES && starts.size() > 1 ? new FixedWidths(starts, sample.crEnds()) : null;
    }

    static TextRows lines(Reader reader, boolean crEnds) {
        return new TextRows(reader, new Dialect("", (char) 0, (char) 0, crEnds), 0);
    }

    private static void count(String line, int[] filled) {
        for (int i = 0; i < Math.min(line.length(), LONGEST_LINE); i++) {
            if (!isBlank(line.charAt(i))) {
                filled[i]++;
            }
        }
    }

    /** A column begins after a place that is blank in nearly all lines; with few lines after two such places. */
    private static List<Integer> starts(int[] filled, int lines) {
        int tolerated = lines / 50 + (lines > ENOUGH_LINES ? 1 : 0);
        int gap = lines < ENOUGH_LINES ? 2 : 1;
        List<Integer> starts = new ArrayList<>();
        int blanks = gap;
        for (int i = 0; i < LONGEST_LINE; i++) {
            if (filled[i] <= tolerated) {
                blanks++;
            } else {
                if (blanks >= gap) {
                    starts.add(i);
                }
                blanks = 0;
            }
        }
        return starts;
    }

    /** The cells of a line; one that does not keep to the places is cut at its blanks. */
    List<String> cut(String line) {
        List<String> cells = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : Math.min(line.length(), starts.get(i));
            int to = i + 1 < starts.size() ? Math.min(line.length(), starts.get(i + 1)) : line.length();
            if (i > 0
                    && from > 0
                    && from < line.length()
                    && !isBlank(line.charAt(from - 1))
                    && !isBlank(line.charAt(from))) {
                List<String> words = List.of(line.strip().split("\\s{2,}|\\s+", -1));
                List<String> phrases = List.of(line.strip().split("\\s{2,}", -1));
                return words.size() == starts.size() ? words : phrases;
            }
            cells.add(line.substring(from, Math.max(from, to)).strip());
        }
        return cells;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }
}
