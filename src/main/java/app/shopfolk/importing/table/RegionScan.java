package app.shopfolk.importing.table;

import app.shopfolk.importing.table.RowBlock.Coders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through all rows once and finds where further tables begin: at a repeated header, or at names below a blank line
 * that are followed by rows of their own width.
 */
final class RegionScan {
    private static final int LONGEST_TITLE = 3;

    private final List<Region> regions = new ArrayList<>();
    private Header header;
    private int width;
    private List<String> names = List.of();
    private Set<String> known = Set.of();
    private boolean ragged;
    private boolean raggedBefore;
    private long dataRows;
    private long lastBlank;
    private long rowsSinceBlank;
    private boolean narrowSinceBlank;
    private List<String> candidate = List.of();
    private long candidateRow;

    private RegionScan(Header header, int width) {
        this.header = header;
        this.width = width;
        learnNames();
    }

    /**
     * The tables in rows whose first header is known.
     *
     * @param looking takes all rows below the header that are not blank; {@code null} where nobody looks on
     */
    static List<Region> of(Rows rows, Header header, int width, RowStream.@Nullable Taker looking, Coders coders)
            throws IOException {
        RegionScan scan = new RegionScan(header, width);
        if (looking == null) {
            while (rows.next()) {
                if (rows.number() > header.last()) {
                    scan.take(rows);
                }
            }
        } else {
            RowStream.run(block -> scan.fill(block, rows, header.last()), coders, looking);
        }
        scan.end(Long.MAX_VALUE);
        return scan.regions;
    }

    private void fill(RowBlock block, Rows rows, long above) throws IOException {
        while (!block.isFull() && rows.next()) {
            if (rows.number() > above) {
                take(rows);
                if (!rows.isBlank()) {
                    block.add(rows);
                }
            }
        }
    }

    private void take(Rows rows) {
        if (rows.isBlank()) {
            lastBlank = rows.number();
            rowsSinceBlank = 0;
            narrowSinceBlank = true;
            candidate = List.of();
            return;
        }
        if (!candidate.isEmpty()) {
            if (fitsCandidate(rows)) {
                ragged = raggedBefore;
                begin(lastBlank, new Header(candidateRow, candidateRow, candidate, false));
            }
            candidate = List.of();
        }
        if (dataRows > 0 && header.first() > 0 && repeatsHeader(rows)) {
            begin(rows.number() - 1, new Header(rows.number(), rows.number(), cells(rows), false));
            return;
        }
        if (dataRows > 0 && lastBlank > 0 && narrowSinceBlank && rowsSinceBlank < LONGEST_TITLE) {
            considerCandidate(rows);
        }
        rowsSinceBlank++;
        dataRows++;
        ragged |= rows.size() != width;
    }

    private void considerCandidate(Rows rows) {
        int filled = 0;
        for (int i = 0; i < rows.size(); i++) {
            filled += rows.cell(i).isBlank() ? 0 : 1;
        }
        if (filled > 1) {
            narrowSinceBlank = false;
            if (filled == rows.size() && rows.size() != header.names().size() && areNames(rows)) {
                candidate = cells(rows);
                candidateRow = rows.number();
                raggedBefore = ragged;
            }
        }
    }

    private static boolean areNames(Rows rows) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (CellKind.of(rows.cell(i)).isValue() || !names.add(rows.cell(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the row after names is a row of values of the same width. */
    private boolean fitsCandidate(Rows rows) {
        if (rows.size() != candidate.size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (CellKind.of(rows.cell(i)).isValue()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row is the header once more, in the same order, maybe with a column more or less. */
    private boolean repeatsHeader(Rows rows) {
        int larger = Math.max(names.size(), rows.size());
        if (Math.min(names.size(), rows.size()) * 3 < larger * 2
                || !known.contains(rows.cell(0).strip())) {
            return false;
        }
        int same = 0;
        int filled = 0;
        int at = 0;
        for (int i = 0; i < rows.size(); i++) {
            String cell = rows.cell(i).strip();
            filled += cell.isEmpty() ? 0 : 1;
            int found = at;
            while (found < names.size() && !isName(cell, names.get(found))) {
                found++;
            }
            if (!cell.isEmpty() && found < names.size()) {
                same++;
                at = found + 1;
            }
        }
        return same > 1 && same * 3 >= filled * 2 && same * 3 >= larger * 2;
    }

    /** Whether a cell is a name, or the last line of a name of several lines. */
    private boolean isName(String cell, String name) {
        return name.equals(cell) || (header.last() > header.first() && name.endsWith(" " + cell));
    }

    private void learnNames() {
        names = header.names().stream().map(String::strip).toList();
        known = new HashSet<>(names);
        if (header.last() > header.first()) {
            names.forEach(name -> known.add(name.substring(name.lastIndexOf(' ') + 1)));
        }
        known.remove("");
    }

    private static List<String> cells(Rows rows) {
        List<String> cells = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            cells.add(rows.cell(i));
        }
        return List.copyOf(cells);
    }

    private void begin(long lastRowBefore, Header next) {
        end(lastRowBefore);
        header = next;
        width = next.names().size();
        learnNames();
        dataRows = 0;
        ragged = false;
        lastBlank = 0;
    }

    private void end(long lastRow) {
        List<Note> notes = new ArrayList<>();
        if (ragged) {
            notes.add(Note.RAGGED_ROWS);
        }
        if (lastRow < Long.MAX_VALUE) {
            notes.add(Note.MORE_BELOW);
        }
        regions.add(new Region(header, width, lastRow, notes));
    }
}
