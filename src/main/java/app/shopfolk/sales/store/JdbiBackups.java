package app.shopfolk.sales.store;

import app.shopfolk.platform.db.Backup;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.db.DatabaseException;
import app.shopfolk.sales.BackupContents;
import app.shopfolk.sales.Backups;
import app.shopfolk.sales.LedgerBackup;
import app.shopfolk.sales.LedgerException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Backups of the database file, read as ledgers. */
public final class JdbiBackups implements Backups {
    private final Database database;

    public JdbiBackups(Database database) {
        this.database = database;
    }

    @Override
    public List<LedgerBackup> all() {
        return asked(() -> database.backups().stream().map(JdbiBackups::said).toList());
    }

    @Override
    public BackupContents look(LedgerBackup backup) {
        return asked(() -> database.look(meant(backup), LedgerRescue::contents));
    }

    @Override
    public boolean keep() {
        return asked(database::backUp);
    }

    @Override
    public void saveTo(Path file) {
        asked(() -> {
            database.saveTo(file);
            return file;
        });
    }

    static LedgerBackup said(Backup backup) {
        return new LedgerBackup(backup.file(), backup.taken(), backup.bytes());
    }

    static Backup meant(LedgerBackup backup) {
        return new Backup(backup.file(), backup.taken(), backup.bytes());
    }

    static <R> R asked(Supplier<R> question) {
        try {
            return question.get();
        } catch (DatabaseException e) {
            throw new LedgerException(LedgerException.Reason.valueOf(e.reason().name()), e);
        }
    }
}
