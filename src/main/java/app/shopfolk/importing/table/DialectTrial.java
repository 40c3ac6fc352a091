package app.shopfolk.importing.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/**
 * A dialect tried on a sample.
 *
 * @param width the commonest number of cells in a row
 * @param score how regular the rows and how well cut the cells are, from 0 to 1
 */
record DialectTrial(Dialect dialect, int width, double score) {
    private static final int ROWS_LOOKED_AT = 400;
    private static final String MARKS = ",;\t|\"";

    static DialectTrial of(Dialect dialect, String text) {
        Map<Integer, Integer> widths = new TreeMap<>();
        int rows = 0;
        long well = 0;
        long odd = 0;
        try (TextRows counted = new TextRows(new StringReader(text), dialect, 0)) {
            while (counted.next()) {
                if (!counted.isBlank()) {
                    widths.merge(counted.size(), 1, Integer::sum);
                    rows++;
                    well += counted.wellQuoted();
                    odd += counted.oddQuotes();
                }
            }
            if (rows == 0) {
                return new DialectTrial(dialect, 0, 0);
            }
            int width = commonest(widths);
            double regular = regularity(widths, width, rows);
            double cut = cut(dialect, text, Math.max(1, rows / ROWS_LOOKED_AT));
            double quoting = 1 - 0.3 * odd / (odd + well + rows / 10.0);
            double wide = width < 2 ? 0.25 : 1 - 1.0 / (width + 1);
            return new DialectTrial(dialect, width, Math.pow(regular, 1.5) * cut * quoting * wide);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int commonest(Map<Integer, Integer> widths) {
        int best = 1;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : widths.entrySet()) {
            if (entry.getValue() >= most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    /** Rows of the commonest width count whole, rows near it half, lone title lines hardly. */
    private static double regularity(Map<Integer, Integer> widths, int width, int rows) {
        double fitting = 0;
        double all = 0;
        for (Map.Entry<Integer, Integer> entry : widths.entrySet()) {
            int distance = Math.abs(entry.getKey() - width);
            int count = entry.getValue();
            boolean title = entry.getKey() == 1 && width > 2;
            all += title ? 0.5 * count : count;
            fitting += distance == 0 ? count : distance == 1 && width > 3 ? 0.5 * count : 0;
        }
        return rows == 0 ? 0 : fitting / all;
    }

    private static double cut(Dialect dialect, String text, int step) throws IOException {
        double sum = 0;
        long cells = 0;
        boolean blankBefore = !dialect.separator().endsWith(" ");
        try (TextRows rows = new TextRows(new StringReader(text), dialect, 0)) {
            long row = 0;
            while (rows.next()) {
                if (rows.isBlank() || row++ % step != 0) {
                    continue;
                }
                for (int i = 0; i < rows.size(); i++) {
                    sum += worth(rows.cell(i), blankBefore && i > 0);
                    cells++;
                }
            }
        }
        return cells == 0 ? 0 : sum / cells;
    }

    /** How well cut a cell looks: a value best, words well, pieces with marks of other dialects badly. */
    private static double worth(String cell, boolean blankBefore) {
        double worth =
                switch (CellKind.of(cell)) {
                    case EMPTY -> 0.9;
                    case NUMBER, DATE, TIME, ADDRESS -> 1;
                    case CODE -> 0.97;
                    case WORDS -> 0.92;
                    case TEXT -> 0.8 - marks(cell);
                };
        if (blankBefore && !cell.isBlank() && cell.charAt(0) == ' ') {
            worth -= 0.15;
        }
        return isHalfQuoted(cell) ? worth - 0.5 : worth;
    }

    private static double marks(String cell) {
        int found = 0;
        for (int i = 0; i < cell.length() && found < 8; i++) {
            char c = cell.charAt(i);
            boolean looseComma = c == ',' && i + 1 < cell.length() && cell.charAt(i + 1) == ' ';
            found += MARKS.indexOf(c) >= 0 && !looseComma ? 1 : 0;
        }
        return Math.min(0.6, found * 0.15);
    }

    private static boolean isHalfQuoted(String cell) {
        String text = cell.strip();
        if (text.length() < 2) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return (first == '"' || first == '\'') && first == last;
    }
}
