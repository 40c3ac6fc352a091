package app.shopfolk.importing.rows;

import app.shopfolk.sales.Batch;
import app.shopfolk.sales.SaleLines;
import java.util.BitSet;
import java.util.List;

/** A file that holds nothing for the ledger: its rows are counted, and why is said once. */
final class IgnoredRows implements Rows {
    private final Source source;
    private final Problems problems = new Problems();
    private final Fates fates = new Fates();

    IgnoredRows(Source source) {
        this.source = source;
        problems.add(
                0,
                "",
                switch (source.kind()) {
                    case SUMMARY -> Problem.Reason.SUMMARY_ONLY;
                    case STAFF -> Problem.Reason.NOT_CUSTOMERS;
                    case LOOKUP -> Problem.Reason.NAMES_ONLY;
                    default -> Problem.Reason.NOT_UNDERSTOOD;
                });
    }

    @Override
    public void take(long number, List<String> cells) {
        fates.read();
        fates.ignored();
    }

    @Override
    public Batch finish() {
        return new Batch(
                source.file(),
                source.kind().code(),
                source.digest(),
                List.of(),
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
