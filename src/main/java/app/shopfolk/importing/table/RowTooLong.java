package app.shopfolk.importing.table;

import java.io.IOException;

/** A row goes on beyond all measure: a quote that nobody closes in a damaged file, or one that means harm. */
final class RowTooLong extends IOException {
    private static final long serialVersionUID = 1;

    RowTooLong(int letters) {
        super("More than " + letters + " letters in one row");
    }
}
