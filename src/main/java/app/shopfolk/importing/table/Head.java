package app.shopfolk.importing.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The first rows of a file that are not blank, to find the header among. */
record Head(List<HeadRow> rows) {
    private static final int MOST = 300;

    /** A row with its number in the file. */
    record HeadRow(long number, List<String> cells) {
        int filled() {
            int filled = 0;
            for (String cell : cells) {
                filled += cell.isBlank() ? 0 : 1;
            }
            return filled;
        }

        String at(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    static Head of(Rows rows) throws IOException {
        List<HeadRow> kept = new ArrayList<>();
        while (kept.size() < MOST && rows.next()) {
            if (!rows.isBlank() && !isSeparatorLine(rows)) {
                List<String> cells = new ArrayList<>(rows.size());
                for (int i = 0; i < rows.size(); i++) {
                    cells.add(rows.cell(i));
                }
                kept.add(new HeadRow(rows.number(), cells));
            }
        }
        return new Head(kept);
    }

    /** The first line by which some exports tell a spreadsheet program their separator. */
    private static boolean isSeparatorLine(Rows rows) {
        return rows.number() == 1 && rows.size() > 0 && rows.cell(0).matches("\"?sep=.?\"?");
    }
}
