package app.shopfolk.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Brings back an earlier state of a data folder whose database is closed, or cannot be opened. Holds the folder meanwhile.
 */
public final class Rescue implements AutoCloseable {
    private final DataFolder folder;
    private final Access access;

    private Rescue(DataFolder folder, Access access) {
        this.folder = folder;
        this.access = access;
    }

    /**
     * Holds the folder.
     *
     * @throws DatabaseException where another program has it or nothing can be written there
     */
    public static Rescue of(Path data, Path backups, Keys keys) {
        Path absolute = data.toAbsolutePath();
        try {
            return new Rescue(DataFolder.take(absolute, backups.toAbsolutePath()), Access.with(keys));
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
        return look(folder, access, backup, work);
    }

    static <R> R look(DataFolder folder, Access access, Backup backup, Work<R> work) {
        // H2 writes into a file merely by opening it, so a copy is opened.
        try {
            Files.copy(backup.file(), folder.look(), StandardCopyOption.REPLACE_EXISTING);
            try (OpenFile file = OpenFile.existing(folder.look(), access);
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

    /** As {@link #restore(Backup, Work, Work, Verification)}, where nothing of the present state must hold in the earlier one. */
    public <R> R restore(Backup backup, Work<R> check) {
        return restore(backup, check, present -> List.<Object>of(), (earlier, nothing) -> nothing);
    }

    /**
     * Puts an earlier state in the place of the present one, which becomes the newest backup; one that cannot be read is put
     * aside, and deleted by nobody.
     *
     * @param check reads the earlier state; where it throws, nothing is changed
     * @param kept reads from the present state what must hold in the earlier one too; nothing where it cannot be read
     * @param carry brings that into the earlier state, before it is put in place
     * @throws DatabaseException where the earlier state is not whole either
     */
    public <R, C> R restore(Backup backup, Work<R> check, Work<List<C>> kept, Verification<List<C>, ?> carry) {
        R found = look(backup, check);
        try {
            Optional<List<C>> present = present(check, kept);
            folder.makeCopyOf(backup);
            if (!present.orElse(List.of()).isEmpty()) {
                change(folder.copy(), handle -> carry.of(handle, present.orElseThrow()));
            }
            if (present.isEmpty()) {
                folder.putFileAside();
            }
            folder.putCopyInPlace(present.isPresent(), access);
            return found;
        } catch (IOException | SQLException | JdbiException | DbException | MVStoreException e) {
            throw Reasons.of(e, folder.folder());
        }
    }

    private void change(Path copy, Work<?> work) throws SQLException, IOException {
        try (OpenFile file = OpenFile.existing(copy, access);
                Handle handle = file.handle()) {
            int version = Migrations.versionOf(handle);
            if (version < Migrations.newest()) {
                Migrations.run(handle, version);
            }
            work.on(handle);
        }
        OpenFile.existing(copy, access).closeCompact();
    }

    /** What must be kept of the present state; empty where it is not whole. */
    private <C> Optional<List<C>> present(Work<?> check, Work<List<C>> kept) throws IOException {
        if (!Files.exists(folder.file())) {
            return Optional.empty();
        }
        try (OpenFile file = OpenFile.existing(folder.file(), access);
                Handle handle = file.handle()) {
            Migrations.versionOf(handle);
            check.on(handle);
            return Optional.of(kept.on(handle));
        } catch (SQLException | JdbiException | DbException | MVStoreException | DatabaseException damaged) {
            System.getLogger(Rescue.class.getName())
                    .log(System.Logger.Level.INFO, "The present state is put aside: it cannot be read");
            return Optional.empty();
        }
    }

    /** Puts a file that cannot be read aside and begins an empty database; for an owner who has no better state. */
    public void beginAnew() {
        try {
            folder.putFileAside();
            folder.dropCopy();
            try (OpenFile fresh = OpenFile.fresh(folder.copy(), access);
                    Handle handle = fresh.handle()) {
                Migrations.create(handle);
            }
            folder.putCopyInPlace(false, access);
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
