package app.shopfolk.importing.rows;

import app.shopfolk.sales.Batch;
import app.shopfolk.sales.Confirmed;
import java.util.List;

/** A file that holds nothing for the ledger: its rows are counted, and why is said once. */
final class IgnoredRows implements Rows {
    private final Intake intake;

    IgnoredRows(Source source) {
        this.intake = new Intake(source);
        intake.problems.add(
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
        intake.fates.read();
        intake.fates.ignored();
    }

    @Override
    public Batch finish() {
        return intake.batch(List.of(), List.of(), List.of(), Confirmed.NOTHING);
    }

    @Override
    public Problems problems() {
        return intake.problems;
    }
}
