package app.shopfolk.importing.rows;

import app.shopfolk.importing.meaning.UnderstoodColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts a row right that has more or fewer cells than the header: a separator stood in a text without quotes, or a cell was
 * left out. It tries every place where that can have happened and takes the one where the cells look most like the others
 * of their columns, if that one is clearly ahead.
 */
final class Straightener {
    /** What became of a row. */
    enum Outcome {
        AS_IT_IS,
        PUT_RIGHT,
        UNCLEAR
    }

    private static final int MOST_SURPLUS = 3;
    private static final double CLEAR = 1.0;
    /** Short rows mostly only leave blanks out at their end; more has to speak against that. */
    private static final double CLEAR_IF_SHORT = 4.0;

    private static final double SEEN_BEFORE = 1.5;
    private static final double NEVER = 0.1;
    private static final double BLANK_IN_FRONT = 3.0;

    private final int columns;
    private final List<double[]> shapes = new ArrayList<>();
    private final List<Set<String>> seen = new ArrayList<>();
    private List<String> straight = List.of();

    Straightener(List<UnderstoodColumn> understood) {
        this.columns = understood.size();
        for (UnderstoodColumn column : understood) {
            List<String> examples = column.evidence().examples();
            double[] counts = new double[CellShape.values().length];
            examples.forEach(example -> counts[CellShape.of(example).ordinal()]++);
            boolean blanks = column.evidence().filled() < column.evidence().rows();
            counts[CellShape.BLANK.ordinal()] += blanks ? 1 + examples.size() * 0.2 : 0;
            shapes.add(counts);
            seen.add(new HashSet<>(examples));
        }
    }

    /** The row as it was put right, or as it is. */
    List<String> row() {
        return straight;
    }

    Outcome put(List<String> row) {
        straight = row;
        if (row.size() == columns) {
            return Outcome.AS_IT_IS;
        }
        return row.size() < columns ? lengthen(row) : shorten(row);
    }

    private Outcome shorten(List<String> row) {
        int surplus = row.size() - columns;
        boolean blank = true;
        for (String cell : row.subList(columns, row.size())) {
            blank &= CellShape.of(cell) == CellShape.BLANK;
        }
        if (blank) {
            return Outcome.AS_IT_IS;
        }
        if (surplus > MOST_SURPLUS) {
            return Outcome.UNCLEAR;
        }
        double asItIs = score(row.subList(0, columns), row);
        double best = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        List<String> found = row;
        for (int at = 0; at < columns; at++) {
            List<String> tried = new ArrayList<>(row.subList(0, at));
            List<String> joined = row.subList(at, at + surplus + 1);
            tried.add(String.join(",", joined));
            tried.addAll(row.subList(at + surplus + 1, row.size()));
            double score = score(tried, row) + (joined.get(1).startsWith(" ") ? BLANK_IN_FRONT : 0);
            if (score > best) {
                second = best;
                best = score;
                found = tried;
            } else {
                second = Math.max(second, score);
            }
        }
        if (asItIs > best + CLEAR) {
            return Outcome.AS_IT_IS;
        }
        if (best - Math.max(second, asItIs) < CLEAR) {
            return Outcome.UNCLEAR;
        }
        straight = found;
        return Outcome.PUT_RIGHT;
    }

    private Outcome lengthen(List<String> row) {
        if (columns - row.size() > 1 || fits(row)) {
            return Outcome.AS_IT_IS;
        }
        List<String> asItIs = new ArrayList<>(row);
        asItIs.add("");
        double before = score(asItIs, row);
        double best = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < columns - 1; at++) {
            List<String> tried = new ArrayList<>(row);
            tried.add(at, "");
            double score = score(tried, row);
            if (score > best) {
                best = score;
                straight = tried;
            }
        }
        if (best - before < CLEAR_IF_SHORT) {
            straight = row;
            return Outcome.AS_IT_IS;
        }
        return Outcome.PUT_RIGHT;
    }

    /** Whether each cell looks like others of its column. */
    private boolean fits(List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            CellShape shape = CellShape.of(row.get(column));
            double[] counts = shapes.get(column);
            if (shape != CellShape.BLANK
                    && counts[shape.ordinal()]
                            <= Math.max(1, Arrays.stream(counts).sum() / 10)) {
                return false;
            }
        }
        return true;
    }

    /**
     * How much the cells look like those of their columns: the logarithm of a likelihood. What the row itself put into a
     * column as it was read does not speak for it.
     */
    private double score(List<String> row, List<String> asRead) {
        double score = 0;
        for (int column = 0; column < columns; column++) {
            String cell = row.get(column);
            CellShape shape = CellShape.of(cell);
            boolean itself = column < asRead.size() && asRead.get(column).equals(cell);
            double[] counts = shapes.get(column);
            double others = Math.max(0, counts[shape.ordinal()] - (itself ? 1 : 0));
            score += Math.log((others + NEVER) / (Arrays.stream(counts).sum() + counts.length * NEVER));
            boolean again =
                    !itself && shape != CellShape.BLANK && seen.get(column).contains(cell);
            score += again ? SEEN_BEFORE : 0;
        }
        return score;
    }
}
