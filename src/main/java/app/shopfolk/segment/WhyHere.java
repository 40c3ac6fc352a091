package app.shopfolk.segment;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Fact;
import app.shopfolk.facts.FactWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Why a customer is in her bucket, which other is nearest, and what would move her there.
 *
 * @param bucket her bucket, or {@link Assignment#EVERYONE_ELSE}
 * @param because the conditions of her bucket with her own values
 * @param nearest the other bucket that fewest conditions keep her out of
 * @param missing those conditions with her own values; none where only the order of the buckets decides
 */
public record WhyHere(int bucket, List<Check> because, OptionalInt nearest, List<Check> missing) {
    private static final int FAR = 3;

    public WhyHere {
        because = List.copyOf(because);
        missing = List.copyOf(missing);
    }

    /** One condition, whether she meets it, and her own value. */
    public record Check(Rule condition, boolean holds, Phrase clause, Phrase value) {}

    public static WhyHere of(int row, Segmentation segmentation, RuleEvaluator evaluator) {
        int bucket = evaluator.assign(segmentation).bucketOf(row);
        List<Check> because = bucket == Assignment.EVERYONE_ELSE
                ? List.of()
                : checks(segmentation.segments().get(bucket).rule(), row, evaluator);
        OptionalInt nearest = OptionalInt.empty();
        List<Check> missing = List.of();
        for (int other = 0; other < segmentation.segments().size(); other++) {
            if (other != bucket) {
                List<Check> failed = failed(segmentation.segments().get(other).rule(), row, evaluator);
                if (nearest.isEmpty() || distance(failed, row, evaluator) < distance(missing, row, evaluator)) {
                    nearest = OptionalInt.of(other);
                    missing = failed;
                }
            }
        }
        return new WhyHere(bucket, because, nearest, missing);
    }

    /** What she would have to do, most directly; empty where nothing she does would move her. */
    public List<Phrase> moves(CustomerFacts facts, int row) {
        return missing.stream()
                .flatMap(check -> NextStep.of(check.condition(), facts, row).stream())
                .distinct()
                .toList();
    }

    /** Who somebody is changes less easily than what she does, so a bucket that a purchase or two would bring is nearer. */
    private static int distance(List<Check> failed, int row, RuleEvaluator evaluator) {
        return failed.stream()
                .mapToInt(check ->
                        NextStep.of(check.condition(), evaluator.facts(), row).isPresent()
                                ? 1
                                : NextStep.isHabit(check.condition()) ? 2 : FAR)
                .sum();
    }

    /** The fewest conditions that keep her out. */
    private static List<Check> failed(Rule rule, int row, RuleEvaluator evaluator) {
        if (evaluator.fits(rule, row)) {
            return List.of();
        }
        return switch (rule) {
            case Rule.All(List<Rule> parts) ->
                parts.stream()
                        .flatMap(part -> failed(part, row, evaluator).stream())
                        .toList();
            case Rule.Any(List<Rule> parts) -> {
                List<Check> fewest = List.of(check(rule, row, evaluator));
                boolean first = true;
                for (Rule part : parts) {
                    List<Check> failed = failed(part, row, evaluator);
                    if (first || failed.size() < fewest.size()) {
                        fewest = failed;
                        first = false;
                    }
                }
                yield fewest;
            }
            case Rule.Not not -> List.of(check(not, row, evaluator));
            case Rule.Condition condition -> List.of(check(condition, row, evaluator));
        };
    }

    private static List<Check> checks(Rule rule, int row, RuleEvaluator evaluator) {
        List<Check> checks = new ArrayList<>();
        if (rule instanceof Rule.All(List<Rule> parts)) {
            parts.forEach(part -> checks.addAll(checks(part, row, evaluator)));
        } else if (rule instanceof Rule.Any(List<Rule> parts)) {
            parts.stream()
                    .filter(part -> evaluator.fits(part, row))
                    .forEach(part -> checks.addAll(checks(part, row, evaluator)));
        } else {
            checks.add(check(rule, row, evaluator));
        }
        return checks;
    }

    private static Check check(Rule rule, int row, RuleEvaluator evaluator) {
        CustomerFacts facts = evaluator.facts();
        Phrase value = rule instanceof Rule.Condition condition
                ? value(condition.fact(), row, facts)
                : rule instanceof Rule.Not(Rule.Condition inner)
                        ? value(inner.fact(), row, facts)
                        : Phrase.of("fact.unknown");
        return new Check(rule, evaluator.fits(rule, row), RuleSentence.clause(rule, facts), value);
    }

    /** A customer's own value of a fact. */
    public static Phrase value(String key, int row, CustomerFacts facts) {
        Column column = facts.column(key).orElse(null);
        if (column == null || !column.isKnown(row)) {
            return Phrase.of("fact.unknown");
        }
        return switch (column) {
            case Column.Numbers(double[] values) -> number(key, values[row], facts);
            case Column.Amounts(long[] values) -> Phrase.of("segment.why.value", new Money(values[row]));
            case Column.Days(int[] values) -> Phrase.of("segment.why.value", LocalDate.ofEpochDay(values[row]));
            case Column.Categories labels -> {
                String label = labels.labels().get(labels.codes()[row]);
                yield facts.fact(key).map(fact -> FactWords.label(fact, label)).orElseGet(() -> Phrase.verbatim(label));
            }
        };
    }

    private static Phrase number(String key, double value, CustomerFacts facts) {
        boolean percent =
                facts.fact(key).filter(fact -> fact.unit() == Fact.Unit.PERCENT).isPresent();
        double rounded = Math.rint(value * 10) / 10;
        Object shown = rounded == Math.rint(rounded) ? (Object) (long) rounded : (Object) rounded;
        return Phrase.of(percent ? "segment.why.percent" : "segment.why.value", shown);
    }
}
