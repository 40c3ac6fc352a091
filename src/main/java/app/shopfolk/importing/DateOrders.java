package app.shopfolk.importing;

import app.shopfolk.importing.meaning.UnderstoodColumn;
import app.shopfolk.importing.values.DateEvidence.Proof;
import app.shopfolk.importing.values.DateOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Carries the order of day and month from columns that prove it to those that do not: within a file first, then among
 * the files of a drop. Where nothing tells, days come first, as in most of the world, and the owner is asked.
 */
final class DateOrders {
    private DateOrders() {}

    static List<UnderstoodFile> shared(List<UnderstoodFile> files) {
        Optional<DateOrder> drop = order(files.stream().flatMap(file -> file.columns().stream()));
        List<UnderstoodFile> shared = new ArrayList<>();
        for (UnderstoodFile file : files) {
            Optional<DateOrder> own = order(file.columns().stream());
            shared.add(own.or(() -> drop).map(order -> with(file, order)).orElse(file));
        }
        return shared;
    }

    private static Optional<DateOrder> order(Stream<UnderstoodColumn> columns) {
        int[] votes = new int[DateOrder.values().length];
        columns.filter(column -> column.order() == Proof.VALUE
                        || column.order() == Proof.SWAPPED
                        || column.order() == Proof.SEQUENCE)
                .forEach(column -> votes[column.dates().order().ordinal()]++);
        int day = votes[DateOrder.DAY_MONTH_YEAR.ordinal()];
        int month = votes[DateOrder.MONTH_DAY_YEAR.ordinal()];
        if (day == month) {
            return Optional.empty();
        }
        return Optional.of(day > month ? DateOrder.DAY_MONTH_YEAR : DateOrder.MONTH_DAY_YEAR);
    }

    private static UnderstoodFile with(UnderstoodFile file, DateOrder order) {
        List<UnderstoodColumn> columns = new ArrayList<>();
        for (UnderstoodColumn column : file.columns()) {
            boolean open =
                    column.order() == Proof.NONE && column.evidence().dates().dates() > 0;
            columns.add(open ? column.withDates(column.dates().withOrder(order), Proof.OTHERS) : column);
        }
        return file.withColumns(columns);
    }
}
