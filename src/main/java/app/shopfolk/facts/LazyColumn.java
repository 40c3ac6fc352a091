package app.shopfolk.facts;

import java.util.Optional;
import java.util.function.Supplier;

/** A fact's column, made when somebody first asks for it. Safe to ask from several threads. */
final class LazyColumn {
    private final Fact fact;
    private final Once<Made> made;

    /** @param known how many customers it is known of; the column goes where there are none */
    private record Made(Optional<Column> column, int known) {
        static Made of(Optional<Column> column) {
            int known = column.map(Column::known).orElse(0);
            return new Made(column.filter(any -> known > 0), known);
        }
    }

    LazyColumn(Fact fact, Supplier<Optional<Column>> maker) {
        this.fact = fact;
        this.made = new Once<>(() -> Made.of(maker.get()));
    }

    Fact fact() {
        return fact;
    }

    /** The column; empty where nothing is known of anybody, or it makes no criterion. */
    Optional<Column> get() {
        return made.get().column();
    }

    /** How many customers it is known of. */
    int known() {
        return made.get().known();
    }
}
