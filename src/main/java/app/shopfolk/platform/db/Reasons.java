package app.shopfolk.platform.db;

import app.shopfolk.platform.db.DatabaseException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;

/** Finds out why the database failed, from the causes and from the disk. */
final class Reasons {
    private static final long FULL = 1 << 20;
    private static final Set<Integer> BROKEN = Set.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.FILE_ENCRYPTION_ERROR_1,
            ErrorCode.FILE_VERSION_ERROR_1,
            ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1,
            ErrorCode.GENERAL_ERROR_1);

    private Reasons() {}

    static DatabaseException of(Throwable failure, Path folder) {
        return failure instanceof DatabaseException known
                ? known
                : new DatabaseException(reasonOf(failure, folder), failure);
    }

    private static Reason reasonOf(Throwable failure, Path folder) {
        if (isFull(folder)) {
            return Reason.DISK_FULL;
        }
        boolean isBroken = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Reason reason = reasonOf(cause);
            // H2 calls the store broken whatever kept it from writing; what that was stands further down.
            if (reason == Reason.DAMAGED) {
                isBroken = true;
            } else if (reason != Reason.OTHER) {
                return reason;
            }
        }
        if (!isBroken) {
            return Reason.OTHER;
        }
        // Of a drive that is gone H2 says at times that the file is broken; nobody is to go back to a backup for that.
        return Files.isDirectory(folder) ? Reason.DAMAGED : Reason.NOT_WRITABLE;
    }

    private static Reason reasonOf(Throwable cause) {
        if (cause instanceof IOException || cause instanceof ReadOnlyFileSystemException) {
            return ofDisk(cause);
        }
        if (cause instanceof MVStoreException) {
            return Reason.DAMAGED;
        }
        if (cause instanceof SQLException sql) {
            return switch (sql.getErrorCode()) {
                case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Reason.IN_USE;
                case ErrorCode.DATABASE_IS_READ_ONLY -> Reason.NOT_WRITABLE;
                default -> BROKEN.contains(sql.getErrorCode()) ? Reason.DAMAGED : Reason.OTHER;
            };
        }
        return Reason.OTHER;
    }

    private static Reason ofDisk(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("not enough space")) {
            return Reason.DISK_FULL;
        }
        // A file that ends too early is damaged; whatever else a disk says of itself is that it cannot be used just
        // now.
        return cause instanceof EOFException ? Reason.OTHER : Reason.NOT_WRITABLE;
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < FULL;
        } catch (IOException unknown) {
            return false;
        }
    }
}
