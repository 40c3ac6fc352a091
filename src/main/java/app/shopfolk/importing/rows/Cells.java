package app.shopfolk.importing.rows;

import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.meaning.UnderstoodColumn;
import app.shopfolk.importing.table.CodedCells;
import app.shopfolk.importing.values.Blank;
import app.shopfolk.importing.values.DateForm;
import app.shopfolk.importing.values.NumberForm;
import app.shopfolk.importing.values.TimeOfDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The row under the eye: its cells by meaning, read in their column's form. */
final class Cells {
    /** Stands for "the cell is blank or the column is not there". */
    static final long NONE = Long.MIN_VALUE;

    /** Stands for "something stands there, but not what the column holds". */
    static final long BAD = Long.MIN_VALUE + 1;

    private static final int[] NOWHERE = {};

    private final List<UnderstoodColumn> columns;
    private final int[][] places = new int[Meaning.values().length][];
    private final Remembered[] remembered;
    private final boolean[] pointZero;
    private List<String> cells = List.of();
    /** The same cells where their texts have numbers. */
    private @Nullable CodedCells coded;

    private long row;

    Cells(List<UnderstoodColumn> columns) {
        this.columns = columns;
        this.remembered = new Remembered[columns.size()];
        Arrays.setAll(remembered, _ -> new Remembered());
        this.pointZero = new boolean[columns.size()];
        for (int i = 0; i < pointZero.length; i++) {
            pointZero[i] = columns.get(i).evidence().hasPointZero();
        }
        for (Meaning meaning : Meaning.values()) {
            places[meaning.ordinal()] = placesOf(meaning);
        }
    }

    private int[] placesOf(Meaning meaning) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).meaning() == meaning) {
                found.add(i);
            }
        }
        if (meaning != Meaning.OWN && meaning != Meaning.STREET_MORE) {
            found.sort(Comparator.comparingInt(place -> columns.get(place).rank()));
        }
        return found.isEmpty() ? NOWHERE : found.stream().mapToInt(i -> i).toArray();
    }

    void at(long number, List<String> row) {
        this.row = number;
        this.cells = row;
        this.coded = row instanceof CodedCells numbered ? numbered : null;
    }

    long row() {
        return row;
    }

    boolean has(Meaning meaning) {
        return places[meaning.ordinal()].length > 0;
    }

    List<UnderstoodColumn> columns() {
        return columns;
    }

    int[] places(Meaning meaning) {
        return places[meaning.ordinal()];
    }

    /** Whether no cell says anything. */
    boolean isBlank() {
        for (int place = 0; place < cells.size(); place++) {
            if (!at(place).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** How many cells say something. */
    int filled() {
        int filled = 0;
        for (int place = 0; place < cells.size(); place++) {
            filled += at(place).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    boolean isLongerThanHeader() {
        return cells.size() > columns.size();
    }

    /** A cell as it stands, or an empty text where it says nothing. */
    String at(int place) {
        if (place >= cells.size()) {
            return "";
        }
        int code = code(place);
        if (code < 0) {
            return Blank.orText(cells.get(place));
        }
        String known = remembered[place].text(code);
        return known == null ? remembered[place].keep(code, Blank.orText(cells.get(place))) : known;
    }

    /** The number by which a cell's text is known again; negative where it has none. */
    int code(int place) {
        CodedCells numbered = coded;
        return numbered == null || place >= remembered.length || place >= numbered.size()
                ? CodedCells.UNCODED
                : numbered.code(place);
    }

    /** The first filled cell of a meaning, without the apostrophe that keeps spreadsheets from counting. */
    String text(Meaning meaning) {
        for (int place : places[meaning.ordinal()]) {
            String text = at(place);
            if (!text.isEmpty()) {
                return bare(text);
            }
        }
        return "";
    }

    private static String bare(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' ? text.substring(1) : text;
    }

    /** The places of all columns with one of some meanings. */
    int[] placesOf(Predicate<Meaning> meanings) {
        return IntStream.range(0, columns.size())
                .filter(place -> meanings.test(columns.get(place).meaning()))
                .toArray();
    }

    /** A number or name that identifies: the {@code .0} of programs that take it for a quantity is cut off. */
    String key(Meaning meaning) {
        String text = text(meaning);
        if (text.endsWith(".0") && pointZero[places[meaning.ordinal()][0]]) {
            return text.substring(0, text.length() - 2);
        }
        return text;
    }

    /** A number in ten-thousandths, {@link #NONE} or {@link #BAD}. */
    long number(Meaning meaning) {
        int[] at = places[meaning.ordinal()];
        if (at.length == 0 || at[0] >= cells.size()) {
            return NONE;
        }
        return numberAt(at[0]);
    }

    private long numberAt(int place) {
        int code = code(place);
        if (code < 0) {
            return readNumber(place, cells.get(place));
        }
        long known = remembered[place].number(code);
        return known == Remembered.UNREAD
                ? remembered[place].keepNumber(code, readNumber(place, cells.get(place)))
                : known;
    }

    private long readNumber(int place, String cell) {
        long number = columns.get(place).numbers().parse(cell);
        if (number != NumberForm.NOT) {
            return number;
        }
        return Blank.is(cell) ? NONE : BAD;
    }

    /** The numbers of all columns of a meaning added up, {@link #NONE} or {@link #BAD}. */
    long sum(Meaning meaning) {
        long sum = NONE;
        for (int place : places[meaning.ordinal()]) {
            long number = place < cells.size() ? numberAt(place) : NONE;
            if (number == BAD) {
                return BAD;
            }
            if (number != NONE) {
                sum = sum == NONE ? number : sum + number;
            }
        }
        return sum;
    }

    /** A day and minute as {@link DateForm} packs them, {@link #NONE} or {@link #BAD}. */
    long date(Meaning meaning) {
        int[] at = places[meaning.ordinal()];
        if (at.length == 0 || at[0] >= cells.size()) {
            return NONE;
        }
        int place = at[0];
        int code = code(place);
        if (code < 0) {
            return readDate(place, cells.get(place));
        }
        long known = remembered[place].date(code);
        return known == Remembered.UNREAD ? remembered[place].keepDate(code, readDate(place, cells.get(place))) : known;
    }

    private long readDate(int place, String cell) {
        long date = columns.get(place).dates().parse(cell);
        if (date != DateForm.NOT) {
            return date;
        }
        return Blank.is(cell) ? NONE : BAD;
    }

    /** A time of day as a minute, or {@link TimeOfDay#NOT}. */
    int time(Meaning meaning) {
        for (int place : places[meaning.ordinal()]) {
            String text = at(place);
            if (!text.isEmpty()) {
                return timeAt(place, text);
            }
        }
        return TimeOfDay.NOT;
    }

    private int timeAt(int place, String text) {
        int code = code(place);
        if (code < 0) {
            return TimeOfDay.parse(bare(text));
        }
        long known = remembered[place].date(code);
        return (int)
                (known == Remembered.UNREAD ? remembered[place].keepDate(code, TimeOfDay.parse(bare(text))) : known);
    }

    /** The name of the first column of a meaning. */
    String header(Meaning meaning) {
        int[] at = places[meaning.ordinal()];
        return at.length == 0 ? "" : columns.get(at[0]).header();
    }
}
