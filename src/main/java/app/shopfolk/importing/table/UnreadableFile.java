package app.shopfolk.importing.table;

/** A file that holds no table we can read, and why. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    public UnreadableFile(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public UnreadableFile(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a file cannot be read; each has its own sentence on the screen. */
    public enum Reason {
        NOT_FOUND,
        /** It is a folder. */
        FOLDER,
        /** The system does not let us read it. */
        DENIED,
        EMPTY,
        /** A picture, a PDF, a program: nothing with rows and cells. */
        NOT_A_TABLE,
        /** A web page or XML, whatever its name ends in. */
        WEB_PAGE,
        /** A spreadsheet of before 2007; saving it as XLSX helps. */
        OLD_EXCEL,
        /** Locked with a password. */
        PROTECTED,
        /** A spreadsheet or archive whose inside is damaged. */
        BROKEN,
        /** Unpacks to more than any export holds. */
        TOO_LARGE,
        /** One row, perhaps one cell, is longer than any export writes. */
        ROW_TOO_LONG
    }
}
