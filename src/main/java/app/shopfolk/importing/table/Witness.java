package app.shopfolk.importing.table;

import java.util.List;

/**
 * Looks on while a file is searched for tables, so that nobody has to read it once more. What it saw counts only where one
 * table was found: of several it sees all rows as if they were of the first.
 */
public interface Witness {
    /** Meets a header; returns who takes the rows below it. */
    Table.RowReader meets(List<String> header);

    /** Hears how many bytes of a text file were read; on the thread that reads it. */
    void reads(long bytes);
}
