package app.shopfolk.importing;

import app.shopfolk.base.Money;
import app.shopfolk.importing.rows.Problem;
import app.shopfolk.importing.table.Layout;
import app.shopfolk.sales.Tally;
import java.util.List;
import java.util.Map;

/**
 * What became of one file.
 *
 * @param kind what it is, as its stable code
 * @param problems the first of them; {@code counts} has all
 * @param money what its lines say was paid, as far as the file itself tells
 */
public record FileReport(
        String file,
        String kind,
        Layout layout,
        Tally tally,
        List<Problem> problems,
        Map<Problem.Reason, Long> counts,
        Money money) {
    public FileReport {
        problems = List.copyOf(problems);
        counts = Map.copyOf(counts);
    }
}
