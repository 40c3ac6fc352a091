package app.shopfolk.sales.store;

import app.shopfolk.platform.db.DatabaseException;
import app.shopfolk.platform.db.Keys;
import app.shopfolk.platform.db.Rescue;
import app.shopfolk.sales.BackupContents;
import app.shopfolk.sales.LedgerBackup;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.sales.Mended;
import app.shopfolk.sales.SaleLines;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings back an earlier state of a ledger that is closed or cannot be opened. */
public final class LedgerRescue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerRescue.class);
    private final Rescue rescue;

    private LedgerRescue(Rescue rescue) {
        this.rescue = rescue;
    }

    /**
     * Holds the folder.
     *
     * @throws app.shopfolk.sales.LedgerException where another program has it or it cannot be written
     */
    public static LedgerRescue of(Path data, Path backups) {
        return of(data, backups, Keys.none());
    }

    /** The same, with the password that was said. */
    public static LedgerRescue of(Path data, Path backups, Keys keys) {
        return JdbiBackups.asked(() -> new LedgerRescue(Rescue.of(data, backups, keys)));
    }

    /** The newest earlier state that can be read, with what it holds; those that cannot be read are passed over. */
    public Optional<Found> newestWhole() {
        for (LedgerBackup backup : all()) {
            try {
                return Optional.of(new Found(backup, rescue.look(JdbiBackups.meant(backup), LedgerRescue::contents)));
            } catch (DatabaseException damagedToo) {
                LOG.warn("A backup cannot be read", damagedToo);
            }
        }
        return Optional.empty();
    }

    /** An earlier state and what it holds. */
    public record Found(LedgerBackup backup, BackupContents contents) {}

    private List<LedgerBackup> all() {
        return JdbiBackups.asked(
                () -> rescue.backups().stream().map(JdbiBackups::said).toList());
    }

    /**
     * Puts an earlier state in the place of the present one, which is kept. Whoever was forgotten since is forgotten in it too.
     *
     * @throws app.shopfolk.sales.LedgerException where it cannot be read; nothing is changed then
     */
    public BackupContents restore(LedgerBackup backup) {
        return JdbiBackups.asked(
                () -> rescue.restore(JdbiBackups.meant(backup), LedgerRescue::contents, Marks::kept, Marks::carry));
    }

    /** What mending would leave of a damaged ledger; empty where it cannot be mended. */
    public Optional<Mended> lookMended() {
        try {
            return Optional.of(rescue.lookMended(LedgerMending::of));
        } catch (DatabaseException beyondMending) {
            LOG.warn("The damaged book cannot be mended", beyondMending);
            return Optional.empty();
        }
    }

    /**
     * Takes out of a damaged ledger what is not whole; the damaged file is put aside.
     *
     * @throws app.shopfolk.sales.LedgerException where it cannot be mended; nothing is changed then
     */
    public Mended mend() {
        return JdbiBackups.asked(() -> rescue.mend(LedgerMending::of, LedgerRescue::contents));
    }

    /** Begins an empty ledger; what cannot be read is put aside. */
    public void beginAnew() {
        JdbiBackups.asked(() -> {
            rescue.beginAnew();
            return true;
        });
    }

    /** Reads everything, and finds every damage on the way. */
    static BackupContents contents(Handle handle) {
        Snapshot read = LedgerReader.read(handle);
        SaleLines lines = read.contents().lines();
        Optional<LocalDate> last = Optional.empty();
        int newest = Integer.MIN_VALUE;
        for (int line = 0; line < lines.size(); line++) {
            newest = Math.max(newest, lines.day(line));
        }
        if (newest > Integer.MIN_VALUE) {
            last = Optional.of(LocalDate.ofEpochDay(newest));
        }
        return new BackupContents(
                LedgerTotals.of(read.contents()), read.imports().size(), last);
    }

    @Override
    public void close() {
        rescue.close();
    }
}
