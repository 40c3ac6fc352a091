package app.shopfolk.platform.db;

import app.shopfolk.platform.db.DatabaseException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door to the database. H2's defaults lose acknowledged commits and damage files when the program is killed, so
 * there are just two ways to change something: {@link #edit}, a small transaction forced to disk, and {@link #onCopy}, for
 * everything big. Whenever the program or the power dies, the state before or the state after is there.
 */
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private final DataFolder folder;
    private final Access access;
    /** Held while something is changed: one change at a time. */
    private final ReentrantLock changing = new ReentrantLock();

    private final FileInUse file;

    private Database(DataFolder folder, Access access) {
        this.folder = folder;
        this.access = access;
        this.file = new FileInUse(folder, access);
    }

    /** Opens a database that has no password. */
    public static Database open(Path data, Path backups) {
        return open(data, backups, Keys.none());
    }

    /**
     * Opens the database of a data folder, making it where there never was one and bringing an older one up to date.
     *
     * @param backups where earlier states go
     * @param keys the password, if one was said
     * @throws DatabaseException with the reason where that cannot be
     */
    public static Database open(Path data, Path backups, Keys keys) {
        return open(data, backups, Access.with(keys));
    }

    static Database open(Path data, Path backups, Access access) {
        Path absolute = data.toAbsolutePath();
        try {
            Database database = new Database(DataFolder.take(absolute, backups.toAbsolutePath()), access);
            try {
                database.begin();
                return database;
            } catch (IOException | SQLException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (IOException | SQLException | JdbiException | DbException | MVStoreException e) {
            throw Reasons.of(e, absolute);
        }
    }

    private void begin() throws IOException, SQLException {
        if (!folder.hasDatabase()) {
            folder.dropCopy();
            try (OpenFile fresh = OpenFile.fresh(folder.copy(), access);
                    Handle handle = fresh.handle()) {
                Migrations.create(handle);
            }
            folder.putCopyInPlace(false, access);
        }
        int version = read(Migrations::writableVersionOf);
        Optional<Seal.Sealed> sealed = access.keys().sealed(folder.file());
        if (sealed.isPresent()) {
            folder.backups().sealOpenOnes(sealed.get());
        }
        if (version < Migrations.newest()) {
            onCopy(
                    handle -> {
                        Migrations.run(handle, version);
                        return version;
                    },
                    (handle, old) -> Migrations.versionOf(handle));
        }
    }

    /** Reads; from several threads at once if need be. */
    public <R> R read(Work<R> work) {
        return file.read(work);
    }

    /** Changes a little, in one transaction; on disk when it returns. */
    public <R> R edit(Work<R> work) {
        changing.lock();
        try {
            markChanged();
            return read(handle -> {
                R result = handle.inTransaction(work::on);
                handle.execute("CHECKPOINT SYNC");
                return result;
            });
        } finally {
            changing.unlock();
        }
    }

    /**
     * Changes much: on a copy of the file, which takes the file's place when the verification has read it. Reading goes on
     * meanwhile; what was before becomes the newest backup. The work need not be one transaction.
     *
     * @return what the verification returned
     */
    public <R, V> V onCopy(Work<R> work, Verification<R, V> verification) {
        return onCopy(work, verification, true);
    }

    /** As {@link #onCopy}, but what was before is kept nowhere: for what is to be taken out for good. */
    public <R, V> V onCopyForGood(Work<R> work, Verification<R, V> verification) {
        return onCopy(work, verification, false);
    }

    private <R, V> V onCopy(Work<R> work, Verification<R, V> verification, boolean keepsBefore) {
        changing.lock();
        try {
            boolean keeps = keepsBefore && read(Migrations::holdsSomething);
            file.whileClosed(folder::makeCopy);
            R result = onFile(work);
            OpenFile.existing(folder.copy(), access).closeCompact();
            V verified = Proof.of(
                    folder.copy(), access, access.keys().to(folder.copy()), handle -> verification.of(handle, result));
            markChanged();
            file.whileClosed(() -> folder.putCopyInPlace(keeps, access));
            return verified;
        } catch (DatabaseException notWhole) {
            // On a full disk H2 may lose the end of what it wrote without a word; the verification finds it missing.
            throw notWhole.reason() == Reason.DAMAGED && folder.isTight()
                    ? new DatabaseException(Reason.DISK_FULL, notWhole)
                    : notWhole;
        } catch (IOException | SQLException | JdbiException | DbException | MVStoreException e) {
            throw file.failed(e);
        } finally {
            dropCopy();
            changing.unlock();
        }
    }

    /**
     * Keeps the present state as the newest backup, unless it is empty or nothing was changed since one was taken.
     *
     * @return whether one was taken
     */
    public boolean backUp() {
        changing.lock();
        try {
            if (!folder.isChanged() || !read(Migrations::holdsSomething)) {
                return false;
            }
            tidy();
            file.whileClosed(() -> folder.backups().copy(folder.file()));
            folder.clearChanged();
            return true;
        } catch (IOException | SQLException | DbException | MVStoreException e) {
            throw file.failed(e);
        } finally {
            changing.unlock();
        }
    }

    /** Edits only ever add to the file; what they left behind is let go of on a copy, like everything big. */
    private void tidy() {
        if (read(OpenFile::isLoose)) {
            onCopy(Migrations::rows, Migrations::sameRows, false);
        }
    }

    /** Deletes every earlier state, damaged files that were put aside too, once the present one is kept as a backup. */
    public void renewBackups() {
        changing.lock();
        try {
            List<Backup> earlier = folder.backups().list();
            file.whileClosed(() -> folder.backups().copy(folder.file()));
            folder.clearChanged();
            folder.backups().drop(earlier);
        } catch (IOException | SQLException | DbException | MVStoreException e) {
            throw file.failed(e);
        } finally {
            changing.unlock();
        }
    }

    /** Whether the file has a password. */
    public boolean isEncrypted() {
        return file.ask(() -> Seal.of(folder.file()).isPresent());
    }

    /** Whether this is the file's password; takes a good part of a second. */
    public boolean isPassword(char[] said) {
        return file.ask(
                () -> Seal.of(folder.file()).flatMap(seal -> seal.key(said)).isPresent());
    }

    /**
     * Gives the file and its backups another password, the first one, or none: on a copy, which the verification reads before
     * it takes the file's place. Nothing is kept under the old one.
     *
     * @param next empty to take the password away
     * @return how many backups could not be written anew and stay as they were
     * @throws DatabaseException where it cannot be; the file has its old password then
     */
    public int changePassword(Optional<char[]> next, Work<?> check) {
        changing.lock();
        try {
            return new PasswordChange(folder, file, access).to(next, check);
        } catch (IOException | SQLException | JdbiException | DbException | MVStoreException e) {
            throw file.failed(e);
        } finally {
            dropCopy();
            changing.unlock();
        }
    }

    /**
     * Writes the present state to a file of the owner's choice: beside it first, then moved over it.
     *
     * @throws DatabaseException where it cannot be written there; nothing is left behind
     */
    public void saveTo(Path target) {
        changing.lock();
        try {
            file.whileClosed(() -> Backups.copyTo(folder.file(), target));
        } catch (IOException | SQLException | DbException | MVStoreException e) {
            throw Reasons.of(e, target.toAbsolutePath().resolveSibling(""));
        } finally {
            changing.unlock();
        }
    }

    /** The file's own time does not tell: H2 writes into it merely by opening it. */
    private void markChanged() {
        try {
            folder.markChanged();
        } catch (IOException e) {
            throw file.failed(e);
        }
    }

    /** The earlier states that are kept, the newest first. */
    public List<Backup> backups() {
        try {
            return folder.backups().list();
        } catch (IOException e) {
            throw Reasons.of(e, folder.folder());
        }
    }

    /** Reads in an earlier state; the present one is not touched. */
    public <R> R look(Backup backup, Work<R> work) {
        changing.lock();
        try {
            return Rescue.look(folder, access, backup, work);
        } finally {
            changing.unlock();
        }
    }

    private <R> R onFile(Work<R> work) throws SQLException, IOException {
        try (OpenFile copy = OpenFile.existing(folder.copy(), access);
                Handle handle = copy.handle()) {
            return work.on(handle);
        }
    }

    private void dropCopy() {
        try {
            folder.dropCopy();
        } catch (IOException e) {
            // The next start clears it away; what happened before it is what the caller must hear of.
            LOG.warn("A half-made copy could not be deleted", e);
        }
    }

    @Override
    public void close() {
        changing.lock();
        try (folder) {
            file.whileClosed(() -> {});
        } catch (IOException | SQLException e) {
            throw Reasons.of(e, folder.folder());
        } finally {
            changing.unlock();
        }
    }
}
