package app.shopfolk.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings back an earlier state of a data folder whose database is closed, or cannot be opened. Holds the folder meanwhile.
 */
public final class Rescue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rescue.class);
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
            LOG.info("The present state is put aside: it cannot be read");
            return Optional.empty();
        }
    }

    /** Makes what could be salvaged whole again. */
    @FunctionalInterface
    public interface Mending<R> {
        /**
         * Works on a database that holds what could be read.
         *
         * @param lost how many rows are missing, by the table's name in capitals; {@link Long#MAX_VALUE} for all of them
         * @throws DatabaseException where it cannot be made whole
         */
        R of(Handle handle, Map<String, Long> lost);
    }

    /** What mending would leave; nothing is changed. */
    public <R> R lookMended(Mending<R> mending) {
        try {
            return salvaged(mending);
        } catch (IOException | SQLException | JdbiException | DbException | MVStoreException e) {
            throw Reasons.of(e, folder.folder());
        } finally {
            dropCopy();
        }
    }

    /**
     * Puts what can still be read, made whole again, in the place of the damaged database, which is put aside.
     *
     * @param check reads it all before it is put in place
     * @throws DatabaseException where it cannot be mended; nothing is changed then
     */
    public <R> R mend(Mending<R> mending, Work<?> check) {
        try {
            R mended = salvaged(mending);
            OpenFile.existing(folder.copy(), access).closeCompact();
            Proof.of(folder.copy(), access, access.keys().to(folder.copy()), check);
            folder.putFileAside();
            folder.putCopyInPlace(false, access);
            return mended;
        } catch (IOException | SQLException | JdbiException | DbException | MVStoreException e) {
            throw Reasons.of(e, folder.folder());
        } finally {
            dropCopy();
        }
    }

    /** Leaves it in the copy, under the damaged file's own password. */
    private <R> R salvaged(Mending<R> mending) throws IOException, SQLException {
        Optional<Seal.Sealed> sealed = access.keys().sealed(folder.file());
        try {
            try (OpenFile empty = OpenFile.fresh(folder.look(), access);
                    Handle handle = empty.handle()) {
                Migrations.create(handle);
            }
            Encryption.copy(folder.look(), Optional.empty(), folder.copy(), sealed);
            Files.copy(folder.file(), folder.look(), StandardCopyOption.REPLACE_EXISTING);
            OpenFile damaged = OpenFile.existing(folder.look(), access);
            try (OpenFile fresh = OpenFile.existing(folder.copy(), access);
                    Handle from = damaged.handle();
                    Handle to = fresh.handle()) {
                return mending.of(to, Salvage.copy(from, to));
            } finally {
                // Tidying up, it would stumble over the damage.
                damaged.closeAsItLies();
            }
        } finally {
            Files.deleteIfExists(folder.look());
        }
    }

    private void dropCopy() {
        try {
            folder.dropCopy();
        } catch (IOException e) {
            LOG.warn("A half-made copy could not be deleted", e);
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
