package app.shopfolk.facts;

import java.util.Optional;
import java.util.function.Supplier;

/** A fact's column, made when somebody first asks for it. Safe to ask from several threads. */
final class LazyColumn {
    private final Fact fact;
    private final Once<Optional<Column>> column;

    LazyColumn(Fact fact, Supplier<Optional<Column>> maker) {
        this.fact = fact;
        this.column = new Once<>(() -> maker.get().filter(LazyColumn::isAnythingKnown));
    }

    Fact fact() {
        return fact;
    }

    /** The column; empty where nothing is known of anybody, or it makes no criterion. */
    Optional<Column> get() {
        return column.get();
    }

    private static boolean isAnythingKnown(Column column) {
        for (int row = 0; row < column.size(); row++) {
            if (column.isKnown(row)) {
                return true;
            }
        }
        return false;
    }
}
