package app.shopfolk.persona;

import app.shopfolk.base.Share;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.segment.Rule;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Counts claims another way than drafts do: customer by customer, through the facts' own door. */
public final class Recount {
    private final CustomerFacts facts;
    private final int[] rows;

    public Recount(CustomerFacts facts, int[] rows) {
        this.facts = facts;
        this.rows = rows;
    }

    public Share of(Rule.Condition claim) {
        return new Share(
                IntStream.of(rows).filter(row -> meets(claim, row)).count(),
                IntStream.of(rows).filter(row -> isKnown(claim, row)).count());
    }

    public long ofAll(List<Rule.Condition> claims) {
        return IntStream.of(rows)
                .filter(row -> claims.stream().allMatch(claim -> meets(claim, row)))
                .count();
    }

    private boolean isKnown(Rule.Condition claim, int row) {
        return claim instanceof Rule.OneOf
                ? facts.label(claim.fact(), row).isPresent()
                : !Double.isNaN(facts.number(claim.fact(), row));
    }

    private boolean meets(Rule.Condition claim, int row) {
        return switch (claim) {
            case Rule.OneOf oneOf ->
                facts.label(oneOf.fact(), row).filter(oneOf.labels()::contains).isPresent();
            case Rule.Between between -> {
                double value = facts.number(between.fact(), row);
                yield value >= Objects.requireNonNullElse(between.min(), -1e18)
                        && value <= Objects.requireNonNullElse(between.max(), 1e18);
            }
            default -> throw new AssertionError(claim);
        };
    }
}
