package app.shopfolk.segment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs: conditions on facts, combined. An unknown value satisfies no condition, so {@code Not} of a condition
 * includes the unknown. Facts are named by their stable key.
 */
public sealed interface Rule {
    /** All parts hold; without parts, everybody. */
    record All(List<Rule> parts) implements Rule {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds; without parts, nobody. */
    record Any(List<Rule> parts) implements Rule {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Rule part) implements Rule {}

    /** One condition on one fact. */
    sealed interface Condition extends Rule {
        String fact();
    }

    /**
     * A number, or an amount in units of the currency, from {@code min} to {@code max}, both included.
     *
     * @param min {@code null} for no lower bound
     * @param max {@code null} for no upper bound
     */
    record Between(
            String fact, @Nullable Double min, @Nullable Double max) implements Condition {}

    /** A category (or yes/no, as {@code true} and {@code false}) that is one of these labels. */
    record OneOf(String fact, Set<String> labels) implements Condition {
        public OneOf {
            labels = Set.copyOf(labels);
        }
    }

    /** A date from the first to the last day, both included; {@code null} for no bound. */
    record Dated(
            String fact,
            @Nullable LocalDate first,
            @Nullable LocalDate last) implements Condition {}

    /** A date within so many days before the day the facts are as of. */
    record WithinLast(String fact, int days) implements Condition {}

    /** Anything at all is known. */
    record Known(String fact) implements Condition {}
}
