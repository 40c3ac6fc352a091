package app.shopfolk.importing.rows;

import app.shopfolk.importing.values.Blank;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.Confirmed;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.ProductRecord;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContactRecord;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every taker of rows begins and ends with: the row laid open and counted, blank rows and footers put away, the batch. */
final class Intake {
    /** Fewer rows tell nothing of how a column looks. */
    private static final int FEW = 4;

    final Cells cells;
    final Problems problems = new Problems();
    final Fates fates = new Fates();
    private final Source source;
    private @Nullable Straightener straightener;

    Intake(Source source) {
        this.source = source;
        this.cells = new Cells(source.columns());
    }

    /** Lays a row open; {@code false} where it is no data of its own, which is then accounted for. */
    boolean opens(long number, List<String> row) {
        fates.read();
        Straightener.Outcome outcome = isPadded(row) ? layShort(number, row) : lay(number, row);
        int filled = cells.filled();
        if (filled > 0 && !Footer.isOne(cells, filled)) {
            return accept(outcome);
        }
        if (filled > 0) {
            problems.add(number, "", Problem.Reason.TOTAL_OR_FOOTER);
        }
        fates.ignored();
        return false;
    }

    /** Lays a row open, put right where its cells are shifted. */
    Straightener.Outcome lay(long number, List<String> row) {
        int columns = cells.columns().size();
        if (row.size() == columns) {
            cells.at(number, row);
            return Straightener.Outcome.AS_IT_IS;
        }
        Straightener.Outcome outcome = straightener().put(row);
        cells.at(number, straightener().row());
        return outcome;
    }

    /** Whether only the last cell is blank, where it mostly is not: the reader fills short rows up with such. */
    private boolean isPadded(List<String> row) {
        int columns = cells.columns().size();
        if (columns < 3 || row.size() != columns || !Blank.is(row.getLast())) {
            return false;
        }
        var last = cells.columns().getLast().evidence();
        return last.rows() >= FEW
                && last.filled() * 10 >= last.rows() * 7
                && row.subList(0, columns - 1).stream().noneMatch(Blank::is);
    }

    private Straightener.Outcome layShort(long number, List<String> row) {
        Straightener.Outcome outcome = straightener().put(row.subList(0, row.size() - 1));
        cells.at(
                number,
                outcome == Straightener.Outcome.PUT_RIGHT ? straightener().row() : row);
        return outcome;
    }

    /** Tells what was done with a row's cells; {@code false} where the row is set aside because it is not clear. */
    boolean accept(Straightener.Outcome outcome) {
        switch (outcome) {
            case UNCLEAR -> setAside("", Problem.Reason.CELLS_SHIFTED);
            case PUT_RIGHT -> problems.add(cells.row(), "", Problem.Reason.PUT_RIGHT);
            case AS_IT_IS -> {
                if (cells.isLongerThanHeader()) {
                    problems.add(cells.row(), "", Problem.Reason.MORE_CELLS);
                }
            }
        }
        return outcome != Straightener.Outcome.UNCLEAR;
    }

    private Straightener straightener() {
        Straightener ready = straightener;
        if (ready == null) {
            ready = new Straightener(cells.columns());
            straightener = ready;
        }
        return ready;
    }

    /** Puts the row aside, to be mended. */
    void setAside(String column, Problem.Reason reason, String... args) {
        problems.add(cells.row(), column, reason, args);
        fates.setAside();
    }

    /** The batch of a file that tells of no sales. */
    Batch batch(
            List<CustomerRecord> customers,
            List<ProductRecord> products,
            List<ServiceContactRecord> contacts,
            Confirmed confirmed) {
        return new Batch(
                source.file(),
                source.kind().code(),
                source.digest(),
                List.copyOf(customers),
                List.copyOf(products),
                List.of(),
                List.of(),
                new BitSet(),
                new SaleLines(),
                List.copyOf(contacts),
                confirmed,
                fates.tally());
    }
}
