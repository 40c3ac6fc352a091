package app.shopfolk.importing;

import app.shopfolk.base.Money;
import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.rows.Problem;
import app.shopfolk.importing.values.NumberForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The total that a file of sales states in its own last line, beside what its rows add up to.
 *
 * @param column the name of the column of money
 * @param stated as the file says
 * @param rows the sum of all its other rows, those set aside included
 */
public record FileTotals(String column, Money stated, Money rows) {
    private static final List<Meaning> PAID =
            List.of(Meaning.NET, Meaning.AMOUNT, Meaning.ORDER_TOTAL, Meaning.ORDER_SUBTOTAL, Meaning.GROSS);

    /** Whether nothing went missing between the rows and the line below them. */
    public boolean agree() {
        return stated.equals(rows);
    }

    /**
     * Reads a file once more and adds it up; empty where it states no total.
     *
     * @param report what became of its rows, which knows the totals among them
     * @throws IOException where the file cannot be read any more
     */
    public static Optional<FileTotals> of(UnderstoodFile file, FileReport report) throws IOException {
        Set<Long> footers = new HashSet<>();
        for (Problem problem : report.problems()) {
            if (problem.reason() == Problem.Reason.TOTAL_OR_FOOTER) {
                footers.add(problem.row());
            }
        }
        int place = file.kind().isSales() ? place(file) : -1;
        return footers.isEmpty() || place < 0 ? Optional.empty() : addedUp(file, place, footers);
    }

    private static Optional<FileTotals> addedUp(UnderstoodFile file, int place, Set<Long> footers) throws IOException {
        NumberForm numbers = file.columns().get(place).numbers();
        List<Money> stated = new ArrayList<>();
        long[] sum = {0};
        file.table().read((number, cells) -> {
            long amount = place < cells.size() ? numbers.parse(cells.get(place)) : NumberForm.NOT;
            if (amount != NumberForm.NOT) {
                if (footers.contains(number)) {
                    stated.add(new Money(amount));
                } else {
                    sum[0] += amount;
                }
            }
            return true;
        });
        Money rows = new Money(sum[0]);
        // Where a file has totals of its parts too, the one of everything is the last.
        return stated.isEmpty()
                ? Optional.empty()
                : Optional.of(new FileTotals(file.columns().get(place).header(), stated.getLast(), rows));
    }

    private static int place(UnderstoodFile file) {
        return PAID.stream()
                .mapToInt(file::place)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }
}
