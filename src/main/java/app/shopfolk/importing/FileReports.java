package app.shopfolk.importing;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.importing.rows.RowNumbers;
import app.shopfolk.importing.rows.Rows;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the report of a file from what was made of its rows. */
final class FileReports {
    private FileReports() {}

    /**
     * The report of a file of which every row is known already.
     *
     * @param tally of the time it came; empty where it stands twice in one drop
     */
    static FileReport known(UnderstoodFile file, Optional<Tally> tally) {
        return new FileReport(
                file.name(),
                file.kind().code(),
                file.table().layout(),
                tally.orElse(new Tally(file.rows(), 0, 0, file.rows(), 0)),
                List.of(),
                Map.of(),
                RowNumbers.NONE,
                Money.ZERO,
                Optional.empty());
    }

    static FileReport of(UnderstoodFile file, Rows rows, Batch batch) {
        long money = 0;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        SaleLines lines = batch.lines();
        for (int line = 0; line < lines.size(); line++) {
            long paid = lines.paid(line);
            money += paid == SaleLines.UNKNOWN ? 0 : paid;
            first = Math.min(first, lines.day(line));
            last = Math.max(last, lines.day(line));
        }
        return new FileReport(
                file.name(),
                file.kind().code(),
                file.table().layout(),
                batch.tally(),
                rows.problems().kept(),
                rows.problems().counts(),
                rows.problems().setAside(),
                new Money(money),
                first > last
                        ? Optional.empty()
                        : Optional.of(new Period(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last))));
    }
}
