package app.shopfolk.platform.db;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** The database file while the program has it: read by several threads at once, closed for a step, opened again when needed. */
final class FileInUse {
    private final DataFolder folder;
    private final Access access;
    /** Read side while the file is in use, write side while it is closed, copied or replaced. */
    private final ReentrantReadWriteLock using = new ReentrantReadWriteLock();

    private volatile @Nullable OpenFile open;

    FileInUse(DataFolder folder, Access access) {
        this.folder = folder;
        this.access = access;
    }

    /** A step with the file closed, or a question to it as it lies there. */
    @FunctionalInterface
    interface Step<R> {
        R run() throws IOException;
    }

    /** A step that answers nothing. */
    @FunctionalInterface
    interface Act {
        void run() throws IOException;
    }

    <R> R read(Work<R> work) {
        using.readLock().lock();
        try (Handle handle = openFile().handle()) {
            return work.on(handle);
        } catch (IOException | SQLException | JdbiException | DbException | MVStoreException e) {
            throw failed(e);
        } finally {
            using.readLock().unlock();
        }
    }

    /** Asks the file itself while nobody replaces it. */
    <R> R ask(Step<R> question) {
        using.readLock().lock();
        try {
            return question.run();
        } catch (IOException e) {
            throw failed(e);
        } finally {
            using.readLock().unlock();
        }
    }

    void whileClosed(Act act) throws IOException, SQLException {
        using.writeLock().lock();
        try {
            closeFile();
            act.run();
        } finally {
            using.writeLock().unlock();
        }
    }

    private synchronized OpenFile openFile() throws SQLException, IOException {
        OpenFile now = open;
        if (now == null) {
            now = OpenFile.appending(folder.file(), access, OpenFile.keyOf(folder.file(), access));
            open = now;
        }
        return now;
    }

    private synchronized void closeFile() throws SQLException {
        OpenFile now = open;
        open = null;
        if (now != null && now.isAlive()) {
            now.closeAsItLies();
        }
    }

    /** Why it failed. A file that closed itself (full disk) is opened again at the next use. */
    synchronized DatabaseException failed(Exception failure) {
        OpenFile now = open;
        if (now != null && !now.isAlive()) {
            open = null;
        }
        return Reasons.of(failure, folder.folder());
    }
}
