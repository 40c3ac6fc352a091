package app.shopfolk.platform.db;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives a database and its backups another password, the first one, or none. The backups are written anew beside the old
 * ones first, then the database changes in one step, then they follow: cut short anywhere, all have the old key or, after the
 * next start, all have the new one.
 */
final class PasswordChange {
    private static final Logger LOG = LoggerFactory.getLogger(PasswordChange.class);
    private final DataFolder folder;
    private final FileInUse file;
    private final Access access;

    PasswordChange(DataFolder folder, FileInUse file, Access access) {
        this.folder = folder;
        this.file = file;
        this.access = access;
    }

    /** Returns how many backups stay as they were, since they have a password of their own. */
    int to(Optional<char[]> next, Work<?> check) throws IOException, SQLException {
        try {
            Optional<Seal.Sealed> sealed = next.map(password -> Seal.make(password, access.rounds()));
            Optional<String> now = access.keys().to(folder.file());
            file.whileClosed(() -> Encryption.copy(folder.file(), now, folder.copy(), sealed));
            Optional<String> key = sealed.map(Seal.Sealed::key);
            OpenFile.withKey(folder.copy(), access, key).closeCompact();
            Proof.of(folder.copy(), access, key, check);
            int left = folder.backups().sealBeside(access.keys(), sealed);
            file.whileClosed(() -> {
                folder.putCopyInPlace(false, access);
                access.keys().become(next.orElse(null), sealed.orElse(null));
            });
            return left;
        } finally {
            settle();
        }
    }

    /** The database has one key or the other by now; what cannot be moved just now is moved at the next start. */
    private void settle() {
        try {
            folder.backups().settle(Seal.of(folder.file()));
        } catch (IOException | DatabaseException e) {
            LOG.warn("The backups follow at the next start", e);
        }
    }
}
