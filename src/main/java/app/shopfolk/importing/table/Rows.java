package app.shopfolk.importing.table;

import java.io.Closeable;
import java.io.IOException;

/** The rows of a file or a sheet, one after another; the row at hand is only valid until the next one. */
interface Rows extends Closeable {
    /** Goes to the next row; blank ones are met too. */
    boolean next() throws IOException;

    /** The row's number in the file, from 1. */
    long number();

    /** How many cells the row has. */
    int size();

    /** A cell's text as it stands. */
    String cell(int index);

    /** Appends all cells to a block. */
    default void copyTo(RowBlock block) {
        for (int i = 0; i < size(); i++) {
            block.add(cell(i));
        }
    }

    /** Whether nothing stands in the row. */
    boolean isBlank();
}
