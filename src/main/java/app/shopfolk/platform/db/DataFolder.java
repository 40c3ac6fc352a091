package app.shopfolk.platform.db;

import app.shopfolk.platform.db.DatabaseException.Reason;
import app.shopfolk.platform.files.Durable;
import app.shopfolk.platform.files.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder with the database file, held by one program at a time. The steps by which a changed copy takes the place of the
 * file are here, so that the order of forcing, linking and moving can be read in one place.
 */
final class DataFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final String NAME = "shopfolk";
    private static final int HEADER = 3;
    /** Bytes that must be free beyond a copy before a full disk is ruled out as the reason for what is missing. */
    private static final long ROOM = 4L << 20;

    private final Path folder;
    private final Backups backups;
    private final FileChannel lockFile;

    private DataFolder(Path folder, Backups backups, FileChannel lockFile) {
        this.folder = folder;
        this.backups = backups;
        this.lockFile = lockFile;
    }

    /**
     * Takes the folder for this program and clears away what a crash left half done.
     *
     * @throws DatabaseException where another program has it or nothing can be written there
     */
    static DataFolder take(Path folder, Path backupFolder) throws IOException {
        if (folder.toString().indexOf(';') >= 0) {
            throw new DatabaseException(Reason.NOT_WRITABLE, "H2 takes no folder with a semicolon in its name");
        }
        OwnerOnly.folder(folder);
        // H2's own lock is let go whenever the file is closed to be copied or replaced; ours is not.
        FileChannel lockFile =
                FileChannel.open(folder.resolve(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        DataFolder taken = new DataFolder(folder, new Backups(backupFolder, NAME), lockFile);
        try {
            taken.lock();
            taken.clearHalfDone();
            return taken;
        } catch (IOException | RuntimeException e) {
            lockFile.close();
            throw e;
        }
    }

    private void lock() throws IOException {
        FileLock lock;
        try {
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException here) {
            lock = null;
        }
        if (lock == null) {
            throw new DatabaseException(Reason.IN_USE, "Another program holds the data folder");
        }
    }

    private void clearHalfDone() throws IOException {
        drop(NAME + ".copy.");
        drop(NAME + ".look.");
        endMove();
        if (Files.exists(file())) {
            settleBackups();
        }
    }

    /** Ends a change of password that a crash cut short. */
    private void settleBackups() throws IOException {
        Optional<Seal> seal;
        try {
            seal = Seal.of(file());
        } catch (DatabaseException damaged) {
            // Which key it had cannot be told any more; nothing is dropped then.
            return;
        }
        backups.settle(seal);
    }

    private void endMove() throws IOException {
        if (!Files.exists(before())) {
            return;
        }
        // The move into place either had not happened (both names are one file) or had: then this is a whole earlier
        // state.
        if (Files.exists(file()) && Files.isSameFile(before(), file())) {
            Files.delete(before());
        } else if (Files.exists(file())) {
            backups.take(before());
        } else {
            Durable.move(before(), file());
        }
    }

    Path folder() {
        return folder;
    }

    Backups backups() {
        return backups;
    }

    /** The database. */
    Path file() {
        return folder.resolve(NAME + OpenFile.ENDING);
    }

    /** Where a change is prepared. */
    Path copy() {
        return folder.resolve(NAME + ".copy" + OpenFile.ENDING);
    }

    /** Where a backup is looked into. */
    Path look() {
        return folder.resolve(NAME + ".look" + OpenFile.ENDING);
    }

    private Path before() {
        return folder.resolve(NAME + ".before" + OpenFile.ENDING);
    }

    /**
     * Whether there is a database; {@code false} only where there never was one.
     *
     * @throws DatabaseException where one was and is gone, or is not a database
     */
    boolean hasDatabase() throws IOException {
        if (!Files.exists(file())) {
            if (lockFile.size() > 0 || !backups.list().isEmpty()) {
                throw new DatabaseException(Reason.DAMAGED, "The database is gone though one was here");
            }
            return false;
        }
        if (!Files.isWritable(file())) {
            throw new DatabaseException(Reason.NOT_WRITABLE, "The database file cannot be written");
        }
        // H2 takes an empty file for a new database.
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.READ)) {
            if (channel.size() < HEADER) {
                throw new DatabaseException(Reason.DAMAGED, "The database file is empty");
            }
        }
        return true;
    }

    /** Copies the closed file to where a change is prepared. */
    void makeCopy() throws IOException {
        Files.copy(file(), copy(), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Copies a backup to where a change is prepared. */
    void makeCopyOf(Backup backup) throws IOException {
        Files.copy(backup.file(), copy(), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes way for a backup where the present file cannot be read: it is kept beside the backups. */
    void putFileAside() throws IOException {
        if (Files.exists(file())) {
            backups.putAside(file());
        }
    }

    /** Whether the disk has no room for another copy beside the one being made. */
    boolean isTight() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < Files.size(file()) + ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }

    void dropCopy() throws IOException {
        drop(NAME + ".copy.");
    }

    /** With what H2 puts beside it while it writes a file anew: that too may hold who is to be forgotten. */
    private void drop(String beginning) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, beginning + "*")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * Puts the closed copy in the place of the closed file.
     *
     * @param keeps whether what was there becomes the newest backup; an empty database is none
     */
    void putCopyInPlace(boolean keeps, Access access) throws IOException {
        access.force(copy());
        OwnerOnly.file(copy());
        if (keeps) {
            keepBefore();
        }
        if (Files.exists(file())) {
            markUsed();
        }
        Durable.move(copy(), file());
        if (keeps) {
            takeBefore();
        }
    }

    /** The change is in place and on disk by now: what fails here must not be told as if it had not been made. */
    private void takeBefore() {
        try {
            backups.take(before());
        } catch (IOException e) {
            LOG.warn("The state before stays where it is until the next start", e);
        }
    }

    /** Notes that there is something no backup has. */
    void markChanged() throws IOException {
        if (!Files.exists(changed())) {
            Files.write(changed(), new byte[0]);
        }
    }

    boolean isChanged() {
        return Files.exists(changed());
    }

    void clearChanged() throws IOException {
        Files.deleteIfExists(changed());
    }

    private Path changed() {
        return folder.resolve(NAME + ".changed");
    }

    /** From now on a missing file is a loss, not a first start. */
    private void markUsed() throws IOException {
        if (lockFile.size() == 0) {
            lockFile.write(ByteBuffer.wrap(new byte[] {'\n'}));
            lockFile.force(true);
        }
    }

    private void keepBefore() throws IOException {
        Files.deleteIfExists(before());
        try {
            Files.createLink(before(), file());
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            Files.copy(file(), before(), StandardCopyOption.REPLACE_EXISTING);
            Durable.force(before());
        }
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
