package app.shopfolk.importing.table;

import java.io.IOException;
import java.util.List;

/** One table found in a file; can be read any number of times, streaming, never whole in memory. */
public interface Table {
    /** The sheet's name; empty in text files. */
    String sheet();

    /** How the table stands in its file. */
    Layout layout();

    /** The names as they stand in the file; names of our own ({@code Column 1} …) where it has no header row. */
    List<String> header();

    /**
     * Hands every data row to a reader, from the first one on, until the reader has enough.
     *
     * @throws IOException where the file cannot be read any more, or stops being what it was
     */
    void read(RowReader reader) throws IOException;

    /** Takes one row after another. */
    @FunctionalInterface
    interface RowReader {
        /**
         * Takes a row.
         *
         * @param number the row as a spreadsheet would number it, from 1
         * @param cells the cells as they stand, maybe fewer or more than the header; only valid during the call
         * @return whether to go on
         */
        boolean row(long number, List<String> cells);
    }
}
