package app.shopfolk.platform.db;

/** The database could not be opened, read or written; {@link #reason} says why. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** Another program has it open. */
        IN_USE,
        NOT_WRITABLE,
        DISK_FULL,
        /** The file is there but not whole, or it is gone though its backups are there. */
        DAMAGED,
        /** Written by a newer version of the program. */
        NEWER_VERSION,
        /** It has a password and none was said. */
        LOCKED,
        WRONG_PASSWORD,
        OTHER
    }

    public DatabaseException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public DatabaseException(Reason reason, Throwable cause) {
        super("Database: " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
