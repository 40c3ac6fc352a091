package app.shopfolk.importing.table;

import java.util.List;

/**
 * Looks on while a file is searched for tables, so that nobody has to read it once more. What it saw counts only where one
 * table was found below each header it met: of several it sees all rows as if they were of the first.
 */
public interface Witness {
    /** Meets a header; returns who takes the rows below it. */
    Table.RowReader meets(List<String> header);

    /** Hears about how many bytes of the file were read; on the thread that reads it. */
    void reads(long bytes);

    /**
     * Is asked now and then, while rows are looked at that it does not see, whether to go on.
     *
     * @throws java.util.concurrent.CancellationException to stop
     */
    void check();
}
