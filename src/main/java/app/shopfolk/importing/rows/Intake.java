package app.shopfolk.importing.rows;

import app.shopfolk.sales.Batch;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.ProductRecord;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContactRecord;
import java.util.BitSet;
import java.util.List;

/** What every taker of rows begins and ends with: the row laid open and counted, blank rows and footers put away, the batch. */
final class Intake {
    final Cells cells;
    final Problems problems = new Problems();
    final Fates fates = new Fates();
    private final Source source;

    Intake(Source source) {
        this.source = source;
        this.cells = new Cells(source.columns());
    }

    /** Lays a row open; {@code false} where it is no data of its own, which is then accounted for. */
    boolean opens(long number, List<String> row) {
        cells.at(number, row);
        fates.read();
        int filled = cells.filled();
        if (filled > 0 && !Footer.isOne(cells, filled)) {
            return true;
        }
        if (filled > 0) {
            problems.add(number, "", Problem.Reason.TOTAL_OR_FOOTER);
        }
        fates.ignored();
        return false;
    }

    /** Puts the row aside, to be mended. */
    void setAside(String column, Problem.Reason reason, String... args) {
        problems.add(cells.row(), column, reason, args);
        fates.setAside();
    }

    /** The batch of a file that tells of no sales. */
    Batch batch(List<CustomerRecord> customers, List<ProductRecord> products, List<ServiceContactRecord> contacts) {
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
                fates.tally());
    }
}
