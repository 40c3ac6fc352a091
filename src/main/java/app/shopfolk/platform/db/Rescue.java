package app.shopfolk.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Brings back an earlier state of a data folder whose database is closed, or cannot be opened. Holds the folder meanwhile.
 */
public final class Rescue implements AutoCloseable {
    private final DataFolder folder;

    private Rescue(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * Holds the folder.
     *
     * @throws DatabaseException where another program has it or nothing can be written there
     */
    public static Rescue of(Path data, Path backups) {
        Path absolute = data.toAbsolutePath();
        try {
            return new Rescue(DataFolder.take(absolute, backups.toAbsolutePath()));
        } catch (IOException e) {
            throw Reasons.of(e, absolute);
        }
    }

    /** The earlier states, the newest first. */
    public List<Backup> backups() {
        try {
            return folder.backups().list();
        } catch (IOException e) {
            throw Reasons.of(e, folder.folder());
        }
    }

    /** Reads in an earlier state; nothing is changed. */
    public <R> R look(Backup backup, Work<R> work) {
        return look(folder, backup, work);
    }

    static <R> R look(DataFolder folder, Backup backup, Work<R> work) {
        // H2 writes into a file merely by opening it, so a copy is opened.
        try {
            Files.copy(backup.file(), folder.look(), StandardCopyOption.REPLACE_EXISTING);
            try (OpenFile file = OpenFile.existing(folder.look());
                    Handle handle = file.handle()) {
                int version = Migrations.versionOf(handle);
                if (version < Migrations.newest()) {
                    Migrations.run(handle, version);
                }
                return work.on(handle);
            } finally {
                Files.deleteIfExists(folder.look());
            }
        } catch (IOException | SQLException | JdbiException | DbException | MVStoreException e) {
            throw Reasons.of(e, folder.folder());
        }
    }

    /**
     * Puts an earlier state in the place of the present one, which becomes the newest backup; one that cannot be read is put
     * aside, and deleted by nobody.
     *
     * @param check reads the earlier state; where it throws, nothing is changed
     * @throws DatabaseException where the earlier state is not whole either
     */
    public <R> R restore(Backup backup, Work<R> check) {
        R found = look(backup, check);
        try {
            boolean whole = presentIsWhole(check);
            folder.makeCopyOf(backup);
            if (!whole) {
                folder.putFileAside();
            }
            folder.putCopyInPlace(whole);
            return found;
        } catch (IOException e) {
            throw Reasons.of(e, folder.folder());
        }
    }

    private boolean presentIsWhole(Work<?> check) throws IOException {
        if (!Files.exists(folder.file())) {
            return false;
        }
        try (OpenFile file = OpenFile.existing(folder.file());
                Handle handle = file.handle()) {
            Migrations.versionOf(handle);
            check.on(handle);
            return true;
        } catch (SQLException | JdbiException | DbException | MVStoreException | DatabaseException damaged) {
            System.getLogger(Rescue.class.getName())
                    .log(System.Logger.Level.INFO, "The present state is put aside: it cannot be read");
            return false;
        }
    }

    /** Puts a file that cannot be read aside and begins an empty database; for an owner who has no better state. */
    public void beginAnew() {
        try {
            folder.putFileAside();
            folder.dropCopy();
            try (OpenFile fresh = OpenFile.fresh(folder.copy());
                    Handle handle = fresh.handle()) {
                Migrations.create(handle);
            }
            folder.putCopyInPlace(false);
        } catch (IOException | SQLException | JdbiException | DbException | MVStoreException e) {
            throw Reasons.of(e, folder.folder());
        }
    }

    @Override
    public void close() {
        try {
            folder.close();
        } catch (IOException e) {
            throw Reasons.of(e, folder.folder());
        }
    }
}
