package app.shopfolk.importing;

import app.shopfolk.sales.LedgerTotals;
import java.util.List;

/** What became of each file of a drop, and the ledger afterwards. */
public record ImportReport(List<FileReport> files, List<Refusal> refusals, LedgerTotals totals) {
    public ImportReport {
        files = List.copyOf(files);
        refusals = List.copyOf(refusals);
    }

    /** Rows of all files that wait to be mended. */
    public long setAside() {
        return files.stream().mapToLong(file -> file.tally().setAside()).sum();
    }

    /** Rows of all files that are in the ledger now, new or known. */
    public long taken() {
        return files.stream()
                .mapToLong(file -> file.tally().stored() + file.tally().alreadyKnown())
                .sum();
    }
}
