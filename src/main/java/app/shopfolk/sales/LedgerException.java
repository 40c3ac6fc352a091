package app.shopfolk.sales;

/** The ledger could not be read or written; {@link #reason} says why in a form a screen can put into words. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why; a message key hangs on each. */
    public enum Reason {
        IN_USE,
        NOT_WRITABLE,
        DISK_FULL,
        DAMAGED,
        NEWER_VERSION,
        LOCKED,
        WRONG_PASSWORD,
        OTHER
    }

    public LedgerException(Reason reason, Throwable cause) {
        super("Ledger: " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
