package app.shopfolk.sales;

import java.nio.file.Path;
import java.util.List;

/** Earlier states of the ledger, kept by themselves and on demand. */
public interface Backups {
    /** Those kept, the newest first. */
    List<LedgerBackup> all();

    /**
     * Reads in one; the present state is not touched.
     *
     * @throws LedgerException where it cannot be read
     */
    BackupContents look(LedgerBackup backup);

    /** Keeps the present state, if it changed since the newest backup and holds anything. @return whether it was kept */
    boolean keep();

    /**
     * Writes the present state to a file of the owner's choice.
     *
     * @throws LedgerException where it cannot be written there
     */
    void saveTo(Path file);
}
