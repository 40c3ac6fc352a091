package app.shopfolk.segment;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.LifeStage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a customer would have to do so that a condition holds of her. */
final class NextStep {
    private static final String MOVE = "segment.move.";
    private static final int FEW_MORE = 3;
    private static final Set<String> COUNTED = Set.of("frequency", "orders-last-year");
    private static final Set<String> LAST = Set.of("recency-days", "last-purchase");

    /** Facts that her next purchases can change. */
    private static final Set<String> HABITS = Set.of(
            "frequency",
            "orders-last-year",
            "recency-days",
            "last-purchase",
            "monetary",
            "margin",
            "average-order",
            "stage",
            "cadence-days",
            "online-share",
            "shop-share",
            "looked-first-share",
            "discounted-orders",
            "rfm-group",
            "main-channel",
            "top-category");

    private NextStep() {}

    /** Whether it depends on what she does, and not on who she is. */
    static boolean isHabit(Rule rule) {
        return switch (rule) {
            case Rule.Condition condition -> HABITS.contains(condition.fact());
            case Rule.Not(Rule part) -> isHabit(part);
            case Rule.All(List<Rule> parts) -> parts.stream().allMatch(NextStep::isHabit);
            case Rule.Any(List<Rule> parts) -> parts.stream().anyMatch(NextStep::isHabit);
        };
    }

    static Optional<Phrase> of(Rule rule, CustomerFacts facts, int row) {
        return switch (rule) {
            case Rule.Between(String fact, Double min, Double max)
            when min != null && facts.number(fact, row) < min -> more(fact, min, facts.number(fact, row));
            case Rule.Between between when LAST.contains(between.fact()) && between.max() != null -> now();
            case Rule.WithinLast within when LAST.contains(within.fact()) -> now();
            case Rule.OneOf(String fact, Set<String> labels)
            when fact.equals("stage") && labels.contains(LifeStage.REGULAR.code()) ->
                Optional.of(Phrase.of(MOVE + (hasBought(facts, row) ? "again" : "first")));
            default -> Optional.empty();
        };
    }

    private static boolean hasBought(CustomerFacts facts, int row) {
        return facts.label("stage", row)
                .filter(stage -> !stage.equals(LifeStage.NEVER.code()))
                .isPresent();
    }

    private static Optional<Phrase> now() {
        return Optional.of(Phrase.of(MOVE + "now"));
    }

    /** What is far from her habit is no advice: a few purchases more, or at most twice what she spends. */
    private static boolean isWithinReach(String fact, double wanted, double has) {
        return COUNTED.contains(fact) ? wanted - has <= Math.max(FEW_MORE, has) : wanted <= 2 * has;
    }

    private static Optional<Phrase> more(String fact, double wanted, double has) {
        if (!isWithinReach(fact, wanted, has)) {
            return Optional.empty();
        }
        if (COUNTED.contains(fact)) {
            return Optional.of(Phrase.of(MOVE + "purchases", (long) Math.ceil(wanted - has)));
        }
        Money missing = Money.of(BigDecimal.valueOf(Math.max(0, fact.equals("average-order") ? wanted : wanted - has)));
        return switch (fact) {
            case "monetary" -> Optional.of(Phrase.of(MOVE + "spend", missing));
            case "average-order" -> Optional.of(Phrase.of(MOVE + "visit", missing));
            default -> Optional.empty();
        };
    }
}
