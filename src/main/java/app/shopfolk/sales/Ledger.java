package app.shopfolk.sales;

import app.shopfolk.platform.task.Progress;
import java.util.List;

/** The shop's one book: everything imported, and the owner's edits. The port behind which the database stands. */
public interface Ledger {
    /** Everything, in memory; the same object until something changes. */
    LedgerContents contents();

    /** The imports still in the ledger, the newest first. */
    List<ImportEntry> imports();

    /**
     * Stores batches, all or none: on a copy of the file, verified, forced to disk and moved into place.
     *
     * @throws java.util.concurrent.CancellationException when cancelled; the ledger is as before
     * @throws LedgerException when it cannot be stored; the ledger is as before
     */
    void add(List<Batch> batches, Progress progress);

    /** Takes an import back; what later imports also brought stays. */
    void undo(int importId, Progress progress);
}
