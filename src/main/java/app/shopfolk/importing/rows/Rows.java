package app.shopfolk.importing.rows;

import app.shopfolk.sales.Batch;
import java.util.List;

/** Takes the rows of one file, one after another, and makes what they bring. */
public interface Rows {
    /** Takes a row; {@code cells} is only valid during the call. */
    void take(long number, List<String> cells);

    /** What the file brought that is not known yet, and what became of each of its rows. */
    Batch finish();

    /** What could not be taken as it stood. */
    Problems problems();
}
