package app.shopfolk.importing.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/**
 * A dialect tried on a sample.
 *
 * @param width the commonest number of cells in a row
 * @param regular how many of the rows have that many, from 0 to 1
 * @param values how many of the cells are values, from 0 to 1
 * @param score how regular the rows and how well cut the cells are, from 0 to 1
 */
record DialectTrial(Dialect dialect, int width, double regular, double values, double score) {
    private static final int ROWS_LOOKED_AT = 250;
    private static final double TITLE = 0.25;
    private static final String MARKS = ",;\t|\"";

    static DialectTrial of(Dialect dialect, String text) {
        Map<Integer, Integer> widths = new TreeMap<>();
        long step = Math.max(1, lines(text) / ROWS_LOOKED_AT);
        boolean blankBefore = !dialect.separator().endsWith(" ");
        int rows = 0;
        long well = 0;
        long odd = 0;
        double worth = 0;
        long cells = 0;
        long values = 0;
        try (TextRows tried = new TextRows(new StringReader(text), dialect, 0)) {
            while (tried.next()) {
                if (tried.isBlank()) {
                    continue;
                }
                widths.merge(tried.size(), 1, Integer::sum);
                well += tried.wellQuoted();
                odd += tried.oddQuotes();
                if (rows++ % step == 0) {
                    cells += tried.size();
                    for (int i = 0; i < tried.size(); i++) {
                        String cell = tried.cell(i);
                        CellKind kind = CellKind.of(cell);
                        values += kind.isValue() || kind == CellKind.CODE ? 1 : 0;
                        worth += worth(kind, cell, blankBefore && i > 0);
                    }
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        if (cells == 0) {
            return new DialectTrial(dialect, 0, 0, 0, 0);
        }
        int width = commonest(widths);
        double regular = regularity(widths, width, rows);
        double quoting = 1 - 0.3 * odd / (odd + well + rows / 10.0);
        double score = Math.pow(regular, 1.5) * worth / cells * quoting * breadth(width);
        return new DialectTrial(dialect, width, regular, (double) values / cells, score);
    }

    /** The same with less, or more, belief in it. */
    DialectTrial weighed(double weight) {
        return new DialectTrial(dialect, width, regular, values, score * weight);
    }

    private static long lines(String text) {
        long lines = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lines += c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) ? 1 : 0;
        }
        return lines;
    }

    /** More columns tell more: one column is hardly a table. */
    private static double breadth(int width) {
        return width < 2 ? 0.25 : 1 - 1.0 / (width + 1);
    }

    private static int commonest(Map<Integer, Integer> widths) {
        int best = 1;
        double most = 0;
        for (Map.Entry<Integer, Integer> entry : widths.entrySet()) {
            double weight = entry.getValue() * (entry.getKey() < 2 ? TITLE / 2 : breadth(entry.getKey()));
            if (weight >= most) {
                most = weight;
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
            all += title ? TITLE * count : count;
            fitting += distance == 0 ? count : distance == 1 && width > 3 ? 0.5 * count : 0;
        }
        return rows == 0 ? 0 : fitting / all;
    }

    /** How well cut a cell looks: a value best, words well, pieces with marks of other dialects badly. */
    private static double worth(CellKind kind, String cell, boolean blankBefore) {
        double worth =
                switch (kind) {
                    case EMPTY -> 0.9;
                    case NUMBER, DATE, TIME, ADDRESS -> 1;
                    case CODE -> 0.97;
                    case WORDS -> 0.92;
                    case TEXT -> 0.8 - marks(cell);
                };
        if (blankBefore && !cell.isBlank() && cell.charAt(0) == ' ') {
            worth -= 0.15;
        }
        if (cell.contains("\\\"")) {
            worth -= 0.3;
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
