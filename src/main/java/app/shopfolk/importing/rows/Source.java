package app.shopfolk.importing.rows;

import app.shopfolk.importing.meaning.FileKind;
import app.shopfolk.importing.meaning.UnderstoodColumn;
import java.util.List;

/**
 * A file about to be taken row by row.
 *
 * @param zeroIsFree whether a cost of 0 is a cost; else it is one that nobody entered
 * @param country two letters of the shop's country, for telephone numbers; empty where it is not known
 */
public record Source(
        String file, FileKind kind, String digest, List<UnderstoodColumn> columns, String country, boolean zeroIsFree) {
    public Source {
        columns = List.copyOf(columns);
    }
}
