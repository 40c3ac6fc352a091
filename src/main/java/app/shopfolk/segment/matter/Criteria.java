package app.shopfolk.segment.matter;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Fact;
import app.shopfolk.sales.CustomerField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The facts that may explain an outcome, cut into levels. */
final class Criteria {
    private static final Set<String> FIELDS =
            Arrays.stream(CustomerField.values()).map(CustomerField::code).collect(Collectors.toSet());

    private static final Set<String> OF_THE_PERSON = Set.of("age", "nearness", "has-company", "has-vat-number");

    /** Known of fewer customers than this share, a fact cannot divide the rest. */
    private static final double ENOUGH_KNOWN = 0.3;

    /** Labels that one sentence can name; a list of fifty states is none. */
    private static final int FEW_LABELS = 8;

    private Criteria() {}

    /** Those that make buckets an owner recognises: what customers do, and who they are where a few words say it. */
    static List<Levels> forBuckets(CustomerFacts facts, Outcome outcome) {
        List<Levels> criteria = new ArrayList<>();
        for (Levels levels : cut(facts, (key, told) -> outcome.mayDivideBy(key, told))) {
            if (levels.isOrdered() || levels.labels() <= FEW_LABELS) {
                criteria.add(levels);
            }
        }
        return criteria;
    }

    static List<Levels> of(CustomerFacts facts, Outcome outcome) {
        return cut(facts, outcome::mayBeExplainedBy);
    }

    private static List<Levels> cut(CustomerFacts facts, BiPredicate<String, Boolean> isAllowed) {
        List<Levels> criteria = new ArrayList<>();
        for (Fact fact : facts.facts()) {
            boolean told = FIELDS.contains(fact.key())
                    || OF_THE_PERSON.contains(fact.key())
                    || fact.ownHeader().isPresent();
            if (isAllowed.test(fact.key(), told) && facts.coverage(fact.key()).ratio() >= ENOUGH_KNOWN) {
                Levels levels = Levels.of(fact, facts.column(fact.key()).orElseThrow());
                if (levels.count() >= 2) {
                    criteria.add(levels);
                }
            }
        }
        return criteria;
    }
}
