package app.shopfolk.importing;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.importing.rows.Problem;
import app.shopfolk.importing.rows.RowNumbers;
import app.shopfolk.importing.table.Layout;
import app.shopfolk.sales.Tally;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param kind what it is, as its stable code
 * @param problems the first of them; {@code counts} has all
 * @param setAside all rows that wait to be mended
 * @param money what its lines say was paid, as far as the file itself tells
 * @param days from its first sale to its last; empty where it brought none
 */
public record FileReport(
        String file,
        String kind,
        Layout layout,
        Tally tally,
        List<Problem> problems,
        Map<Problem.Reason, Long> counts,
        RowNumbers setAside,
        Money money,
        Optional<Period> days) {
    public FileReport {
        problems = List.copyOf(problems);
        counts = Map.copyOf(counts);
    }
}
