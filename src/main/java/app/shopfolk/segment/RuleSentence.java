package app.shopfolk.segment;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Fact;
import app.shopfolk.facts.FactWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a sentence: "customers who bought in the last 60 days and whose income is 90,000 or more". Facts that have
 * their own verb in the message files are spoken with it.
 */
public final class RuleSentence {
    /** Facts with their own words for at least, at most, between ({@code segment.rule.<fact>.at-least} …). */
    static final Set<String> SPOKEN_NUMBERS = Set.of(
            "recency-days",
            "frequency",
            "orders-last-year",
            "monetary",
            "margin",
            "average-order",
            "cadence-days",
            "age",
            "online-share",
            "shop-share",
            "looked-first-share",
            "weekend-share",
            "weekday-morning-share",
            "discounted-orders",
            "discount-share",
            "service-minutes",
            "service-contacts",
            "minutes-per-order",
            "followers",
            "children",
            "products-bought",
            "pieces-per-line");

    /** Facts with their own words for being one of some labels ({@code segment.rule.<fact>.one-of}). */
    static final Set<String> SPOKEN_LABELS = Set.of(
            "stage",
            "occasion",
            "main-channel",
            "main-weekday",
            "main-daypart",
            "top-category",
            "top-brand",
            "country",
            "nearness");

    /** Yes/no facts with their own words ({@code segment.rule.<fact>.yes} and {@code .no}). */
    static final Set<String> SPOKEN_YES = Set.of(
            "has-company",
            "has-vat-number",
            "researches-online",
            "detected-commercial",
            "detected-special-occasion",
            "detected-gift-buyer",
            "detected-first-timer",
            "detected-bargain-only",
            "detected-slipping-away",
            "detected-category-fan",
            "detected-influencer",
            "detected-high-effort");

    /** Counts, of which none is less than 0. */
    private static final Set<String> COUNTED = Set.of("children", "followers", "service-contacts", "frequency");

    private static final String RULE = "segment.rule.";

    /** So many labels are named; more would make no sentence. */
    private static final int NAMED = 4;

    private final CustomerFacts facts;

    private RuleSentence(CustomerFacts facts) {
        this.facts = facts;
    }

    /** The whole sentence, beginning with "Customers". */
    public static Phrase of(Rule rule, CustomerFacts facts) {
        if (rule instanceof Rule.All(List<Rule> parts) && parts.isEmpty()) {
            return Phrase.of(RULE + "everyone");
        }
        if (rule instanceof Rule.Any(List<Rule> parts) && parts.isEmpty()) {
            return Phrase.of(RULE + "nobody");
        }
        return Phrase.of(RULE + "sentence", clause(rule, facts));
    }

    /** One part of a rule, such as "who bought in the last 60 days". */
    public static Phrase clause(Rule rule, CustomerFacts facts) {
        return new RuleSentence(facts).say(rule);
    }

    private Phrase say(Rule rule) {
        return switch (rule) {
            case Rule.All(List<Rule> parts) ->
                parts.isEmpty()
                        ? Phrase.of(RULE + "anyone")
                        : Phrase.and(parts.stream().map(this::sayInside).toList());
            case Rule.Any(List<Rule> parts) ->
                parts.isEmpty()
                        ? Phrase.of(RULE + "no-one")
                        : Phrase.or(parts.stream().map(this::sayInside).toList());
            case Rule.Not(Rule part) -> Phrase.of(RULE + "not", say(part));
            case Rule.Between between -> between(between);
            case Rule.OneOf oneOf -> oneOf(oneOf);
            case Rule.Dated dated -> dated(dated);
            case Rule.WithinLast(String fact, int days) ->
                Phrase.of(RULE + "within-last", FactWords.name(fact), (long) days);
            case Rule.Known(String fact) -> Phrase.of(RULE + "known", FactWords.name(fact));
        };
    }

    /** A group inside a group stands in brackets, so that "and" and "or" cannot be misread. */
    private Phrase sayInside(Rule rule) {
        boolean group = (rule instanceof Rule.All(List<Rule> all) && all.size() > 1)
                || (rule instanceof Rule.Any(List<Rule> any) && any.size() > 1);
        return group ? Phrase.of(RULE + "brackets", say(rule)) : say(rule);
    }

    private Phrase between(Rule.Between between) {
        String key = between.fact();
        String form = RULE + (SPOKEN_NUMBERS.contains(key) ? key + "." : "");
        Phrase name = FactWords.name(key);
        Double min = between.min();
        Double max = between.max();
        if (min == null && max == null) {
            return Phrase.of(RULE + "known", name);
        }
        if (max == null) {
            return Phrase.of(form + "at-least", name, amount(key, min));
        }
        if (min == null && !(max == 0 && COUNTED.contains(key))) {
            return Phrase.of(form + "at-most", name, amount(key, max));
        }
        return min == null || min.equals(max)
                ? Phrase.of(form + "exactly", name, amount(key, max))
                : Phrase.of(form + "between", name, amount(key, min), amount(key, max));
    }

    private Object amount(String key, @Nullable Double value) {
        double number = value == null ? 0 : value;
        Optional<Fact> fact = facts.fact(key);
        if (fact.isPresent() && fact.get().kind() == Fact.Kind.MONEY) {
            return Money.of(BigDecimal.valueOf(number));
        }
        if (number == Math.rint(number)) {
            return (long) number;
        }
        return number;
    }

    private Phrase oneOf(Rule.OneOf oneOf) {
        String key = oneOf.fact();
        if (oneOf.labels().isEmpty()) {
            return Phrase.of(RULE + "no-one");
        }
        boolean yesNo =
                facts.fact(key).filter(fact -> fact.kind() == Fact.Kind.YES_NO).isPresent();
        if (yesNo && oneOf.labels().size() == 1) {
            String form = oneOf.labels().contains("true") ? "yes" : "no";
            return Phrase.of(RULE + (SPOKEN_YES.contains(key) ? key + "." : "") + form, FactWords.name(key));
        }
        List<Phrase> labels = new ArrayList<>();
        oneOf.labels().stream().sorted().forEach(label -> labels.add(FactWords.label(key, label)));
        int others = labels.size() - NAMED;
        if (others > 1) {
            labels.subList(NAMED, labels.size()).clear();
            labels.add(Phrase.of(RULE + "others", (long) others));
        }
        String form = SPOKEN_LABELS.contains(key) ? key + ".one-of" : "one-of";
        return Phrase.of(RULE + form, FactWords.name(key), Phrase.or(labels));
    }

    private Phrase dated(Rule.Dated dated) {
        Phrase name = FactWords.name(dated.fact());
        var first = dated.first();
        var last = dated.last();
        if (first == null && last == null) {
            return Phrase.of(RULE + "known", name);
        }
        if (last == null) {
            return Phrase.of(RULE + "from-day", name, Objects.requireNonNull(first));
        }
        return first == null
                ? Phrase.of(RULE + "to-day", name, last)
                : Phrase.of(RULE + "between-days", name, first, last);
    }
}
