package app.shopfolk.segment.matter;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.base.Wording;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Fact;
import app.shopfolk.facts.FactWords;
import app.shopfolk.segment.LabelCounts;
import app.shopfolk.segment.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A short name for a suggested bucket, from the conditions that make it; the owner will find a better one. */
final class BucketName {
    private static final String NAME = "segment.name.";
    private static final int SHORT = 2;

    /** So many labels are named one by one; an owner knows them, and "and two others" would tell her nothing. */
    private static final int LISTED = 3;

    /** One in so many is few. */
    private static final int FEW = 50;

    /** Facts whose ranges have words of their own ({@code segment.name.<fact>.at-least} …). */
    private static final Set<String> SPOKEN = Set.of("average-order", "age", "children", "discounted-orders");

    private BucketName() {}

    /**
     * The name of a rule.
     *
     * @param taken names of other buckets; where two conditions do not tell them apart, all are said
     */
    static String of(Rule rule, CustomerFacts facts, Wording wording, Set<String> taken) {
        List<Rule> parts = rule instanceof Rule.All(List<Rule> all) ? all : List.of(rule);
        List<Phrase> said = parts.stream().map(part -> part(part, facts)).toList();
        String brief = join(said.subList(Math.max(0, said.size() - SHORT), said.size()), wording);
        return taken.contains(brief) ? join(said, wording) : brief;
    }

    private static String join(List<Phrase> parts, Wording wording) {
        String joined = "";
        for (Phrase part : parts) {
            joined = joined.isEmpty()
                    ? wording.say(part)
                    : wording.say(Phrase.of(NAME + "two", Phrase.verbatim(joined), part));
        }
        return joined.isEmpty() ? joined : joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
    }

    private static Phrase part(Rule rule, CustomerFacts facts) {
        return switch (rule) {
            case Rule.OneOf(String key, Set<String> labels) -> labels(key, labels, facts);
            case Rule.Between(String key, Double min, Double max) -> range(key, min, max, facts);
            case Rule other -> Phrase.verbatim("");
        };
    }

    private static Phrase labels(String key, Set<String> labels, CustomerFacts facts) {
        Fact fact = facts.fact(key).orElseThrow();
        if (fact.kind() == Fact.Kind.YES_NO) {
            return labels.contains("true") ? FactWords.name(fact) : Phrase.of(NAME + "no", FactWords.name(fact));
        }
        List<String> sorted = mostly(key, labels, facts);
        if (sorted.size() <= LISTED) {
            return listed(fact, sorted);
        }
        List<String> others = others(key, labels, facts);
        return !others.isEmpty() && others.size() <= SHORT
                ? Phrase.of(NAME + "all-but", FactWords.name(fact), listed(fact, others))
                : Phrase.of(NAME + "others", listed(fact, sorted.subList(0, SHORT)), (long) (sorted.size() - SHORT));
    }

    private static Phrase listed(Fact fact, List<String> labels) {
        return Phrase.or(
                labels.stream().map(label -> FactWords.label(fact, label)).toList());
    }

    /** The labels of those who are not in the bucket. */
    private static List<String> others(String key, Set<String> labels, CustomerFacts facts) {
        return facts.column(key).orElseThrow() instanceof Column.Categories column
                ? LabelCounts.of(column).ticks().stream()
                        .map(LabelCounts.Tick::label)
                        .filter(label -> !labels.contains(label))
                        .sorted()
                        .toList()
                : List.of();
    }

    /** The labels that nearly all of these customers have; a name need not tell of the few others. */
    private static List<String> mostly(String key, Set<String> labels, CustomerFacts facts) {
        if (!(facts.column(key).orElseThrow() instanceof Column.Categories column)) {
            return labels.stream().sorted().toList();
        }
        List<LabelCounts.Tick> named = LabelCounts.of(column).ticks().stream()
                .filter(tick -> labels.contains(tick.label()))
                .toList();
        int few = named.stream().mapToInt(LabelCounts.Tick::count).sum() / FEW;
        List<String> many = named.stream()
                .filter(tick -> tick.count() > few)
                .map(LabelCounts.Tick::label)
                .sorted()
                .toList();
        return many.isEmpty() ? labels.stream().sorted().toList() : many;
    }

    private static Phrase range(String key, @Nullable Double min, @Nullable Double max, CustomerFacts facts) {
        Phrase name = FactWords.name(key);
        String form = NAME + (SPOKEN.contains(key) ? key + "." : "");
        if (min == null && max == null) {
            return name;
        }
        if (min == null) {
            return Phrase.of(form + "at-most", name, amount(key, max, facts));
        }
        return max == null
                ? Phrase.of(form + "at-least", name, amount(key, min, facts))
                : Phrase.of(form + "between", name, amount(key, min, facts), amount(key, max, facts));
    }

    private static Object amount(String key, @Nullable Double value, CustomerFacts facts) {
        double number = value == null ? 0 : value;
        if (facts.fact(key).filter(fact -> fact.kind() == Fact.Kind.MONEY).isPresent()) {
            return Money.of(BigDecimal.valueOf(number));
        }
        return number == Math.rint(number) ? (Object) (long) number : (Object) number;
    }
}
