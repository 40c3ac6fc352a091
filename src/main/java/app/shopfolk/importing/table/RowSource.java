package app.shopfolk.importing.table;

import java.io.IOException;

/** Opens the same rows again and again. */
interface RowSource {
    /**
     * Opens the rows from the first one on.
     *
     * @param width how many cells a row should have, 0 where that is not known; helps with rows whose quotes are damaged
     */
    Rows open(int width) throws IOException;
}
