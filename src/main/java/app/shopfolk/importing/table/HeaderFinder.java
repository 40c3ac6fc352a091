package app.shopfolk.importing.table;

import app.shopfolk.importing.table.Head.HeadRow;
import java.util.ArrayList;
import java.util.List;

/** Finds the header among the first rows: names above columns of values, below title lines. */
final class HeaderFinder {
    private static final int ROWS_LOOKED_AT = 60;
    private static final int BODY = 100;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_NAME = 120;

    private final List<HeadRow> rows;
    private final int width;

    private HeaderFinder(Head head, int width) {
        this.rows = head.rows();
        this.width = width;
    }

    /** The header of the table that most rows belong to. */
    static Header of(Head head, int width) {
        return new HeaderFinder(head, Math.max(1, width)).find();
    }

    /** The header that the owner pointed at; row 0 for none. */
    static Header at(Head head, int width, long row) {
        HeaderFinder finder = new HeaderFinder(head, width);
        for (int i = 0; i < head.rows().size(); i++) {
            if (head.rows().get(i).number() == row) {
                return finder.header(i, i);
            }
        }
        return head.rows().isEmpty()
                ? Header.none(width, 1, false)
                : Header.none(width, head.rows().getFirst().number(), false);
    }

    private Header find() {
        int firstBody = -1;
        for (int i = 0; i < Math.min(rows.size(), ROWS_LOOKED_AT); i++) {
            if (!isWideEnough(rows.get(i))) {
                continue;
            }
            firstBody = firstBody < 0 ? i : firstBody;
            if (isNames(i) && !hasBodyAbove(i)) {
                return header(withGroups(i), lastLine(i));
            }
        }
        if (rows.isEmpty()) {
            return Header.none(width, 1, false);
        }
        int start = Math.max(0, firstBody);
        return Header.none(width, rows.get(start).number(), start > 0);
    }

    private boolean isWideEnough(HeadRow row) {
        return row.filled() * 2 >= Math.min(width, 2 * row.cells().size())
                && row.cells().size() * 2 >= width;
    }

    /** Whether a row's cells are names for the columns below it. */
    private boolean isNames(int index) {
        HeadRow row = rows.get(index);
        boolean[] typed = typedColumns(index + 1);
        int values = 0;
        int longCells = 0;
        int overTyped = 0;
        int typedCount = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.at(column);
            boolean value = CellKind.of(cell).isValue() && !isYear(cell, row);
            values += value ? 1 : 0;
            longCells += cell.length() > LONGEST_NAME ? 1 : 0;
            if (column < typed.length && typed[column] && !cell.isBlank()) {
                typedCount++;
                overTyped += value ? 0 : 1;
            }
        }
        int filled = row.filled();
        if (longCells * 4 > filled || values * 4 > filled || (filled > 0 && values == filled)) {
            return false;
        }
        return typedCount == 0 ? values == 0 : overTyped * 5 >= typedCount * 4;
    }

    /** Years over a table's columns are names, when a word stands before them. */
    private static boolean isYear(String cell, HeadRow row) {
        String text = cell.strip();
        return text.length() == 4
                && (text.startsWith("19") || text.startsWith("20"))
                && text.chars().allMatch(Character::isDigit)
                && !CellKind.of(row.at(0)).isValue()
                && row.cells().stream()
                                .filter(other -> other.strip().length() != 4)
                                .count()
                        < 4;
    }

    /** Columns that mostly hold values in the rows from an index on. */
    private boolean[] typedColumns(int from) {
        int[] filled = new int[width];
        int[] values = new int[width];
        for (int i = from; i < Math.min(rows.size(), from + BODY); i++) {
            HeadRow row = rows.get(i);
            if (row.cells().size() * 2 < width) {
                continue;
            }
            for (int column = 0; column < Math.min(width, row.cells().size()); column++) {
                CellKind kind = CellKind.of(row.at(column));
                filled[column] += kind == CellKind.EMPTY ? 0 : 1;
                values[column] += kind.isValue() ? 1 : 0;
            }
        }
        boolean[] typed = new boolean[width];
        for (int column = 0; column < width; column++) {
            typed[column] = values[column] > 0 && values[column] * 10 >= filled[column] * 7;
        }
        return typed;
    }

    /** Whether data like that below stands above a row too, so that it is no header. */
    private boolean hasBodyAbove(int index) {
        boolean[] typed = typedColumns(index + 1);
        for (int i = 0; i < index; i++) {
            HeadRow row = rows.get(i);
            int count = 0;
            int fitting = 0;
            for (int column = 0; column < typed.length; column++) {
                if (typed[column]) {
                    count++;
                    fitting += CellKind.of(row.at(column)).isValue() ? 1 : 0;
                }
            }
            if (count > 0 && fitting * 2 > count && row.cells().size() * 3 >= width * 2) {
                return true;
            }
        }
        return false;
    }

    /** The first line of group names over a header such as {@code Sales,,Costs,}. */
    private int withGroups(int index) {
        if (index == 0 || rows.get(index - 1).number() + 1 != rows.get(index).number()) {
            return index;
        }
        HeadRow above = rows.get(index - 1);
        boolean gap = false;
        boolean ended = false;
        for (int column = 0; column < above.cells().size(); column++) {
            String cell = above.at(column);
            boolean filled = !cell.isBlank();
            if (filled && (CellKind.of(cell).isValue() || cell.strip().endsWith(":"))) {
                return index;
            }
            gap |= filled && ended;
            ended |= !filled && column > 0 && !above.at(column - 1).isBlank();
        }
        return gap && above.filled() > 1 ? index - 1 : index;
    }

    /** The last of several header lines: all words, over columns that are values in every row below. */
    private int lastLine(int index) {
        int last = index;
        while (last + 1 < rows.size() - 2 && last - index < MOST_LINES && isAnotherLine(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean isAnotherLine(int index) {
        HeadRow row = rows.get(index);
        if (!isWideEnough(row) || row.number() != rows.get(index - 1).number() + 1) {
            return false;
        }
        boolean[] typed = typedColumns(index + 1);
        int typedCount = 0;
        int words = 0;
        for (int column = 0; column < typed.length; column++) {
            CellKind kind = CellKind.of(row.at(column));
            if (kind.isValue()) {
                return false;
            }
            if (typed[column]) {
                typedCount++;
                words += kind == CellKind.EMPTY ? 0 : 1;
            }
        }
        return typedCount > 1 && typedCount * 4 >= width && words * 5 >= typedCount * 4;
    }

    private Header header(int first, int last) {
        int size = 0;
        for (int i = first; i <= last; i++) {
            size = Math.max(size, rows.get(i).cells().size());
        }
        List<String> names = new ArrayList<>();
        String group = "";
        for (int column = 0; column < size; column++) {
            StringBuilder name = new StringBuilder();
            for (int i = first; i <= last; i++) {
                String cell = rows.get(i).at(column);
                if (i == first && last > first) {
                    group = cell.isBlank()
                                    && rows.get(first).filled() < rows.get(last).filled()
                            ? group
                            : cell;
                    cell = group;
                }
                // A name merged over several lines stands on each of them.
                if (!cell.isEmpty() && !name.toString().equals(cell)) {
                    name.append(name.isEmpty() ? "" : " ").append(cell);
                }
            }
            names.add(name.toString());
        }
        return new Header(rows.get(first).number(), rows.get(last).number(), List.copyOf(names), first > 0);
    }
}
