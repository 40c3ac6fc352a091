package app.shopfolk.importing.rows;

import app.shopfolk.sales.Batch;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.SaleLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A file with one customer, contact or subscriber a row. */
final class CustomerRows implements Rows {
    private final Source source;
    private final Known known;
    private final Cells cells;
    private final Problems problems = new Problems();
    private final Fates fates = new Fates();
    private final Person person;
    private final List<CustomerRecord> records = new ArrayList<>();

    CustomerRows(Source source, Known known) {
        this.source = source;
        this.known = known;
        this.cells = new Cells(source.columns());
        this.person = new Person(cells, problems, source.country());
    }

    @Override
    public void take(long number, List<String> row) {
        cells.at(number, row);
        fates.read();
        int filled = cells.filled();
        if (filled == 0 || Footer.isOne(cells, filled)) {
            fates.ignored();
            if (filled > 0) {
                problems.add(number, "", Problem.Reason.TOTAL_OR_FOOTER);
            }
            return;
        }
        if (cells.isLongerThanHeader()) {
            problems.add(number, "", Problem.Reason.MORE_CELLS);
        }
        List<Identity> identities = person.identities();
        if (identities.isEmpty()) {
            problems.add(number, "", Problem.Reason.NO_CUSTOMER);
            fates.setAside();
            return;
        }
        CustomerRecord customer = new CustomerRecord(identities, person.values(), person.own());
        if (known.customers().knows(customer)) {
            fates.known(1);
        } else {
            known.customers().learn(customer);
            records.add(customer);
            fates.stored(1);
        }
    }

    @Override
    public Batch finish() {
        return new Batch(
                source.file(),
                source.kind().code(),
                source.digest(),
                List.copyOf(records),
                List.of(),
                List.of(),
                List.of(),
                new BitSet(),
                new SaleLines(),
                List.of(),
                fates.tally());
    }

    @Override
    public Problems problems() {
        return problems;
    }
}
