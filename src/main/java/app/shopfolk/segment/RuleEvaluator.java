package app.shopfolk.segment;

import app.shopfolk.facts.CustomerFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds who satisfies rules, and remembers it for every part of a rule, so that moving one slider costs one pass over one
 * column. Keep one for as long as the facts live; it forgets parts that the last segmentation did not use. For one thread.
 */
public final class RuleEvaluator {
    private final CustomerFacts facts;
    private Map<Rule, long[]> remembered = new HashMap<>();
    private Map<Rule, long[]> used = new HashMap<>();

    public RuleEvaluator(CustomerFacts facts) {
        this.facts = facts;
    }

    public CustomerFacts facts() {
        return facts;
    }

    /** Puts every customer into the first bucket that fits, or with everyone else. */
    public Assignment assign(Segmentation segmentation) {
        used = new HashMap<>();
        long[] left = Bits.all(facts.size());
        List<long[]> fits = new ArrayList<>();
        List<long[]> members = new ArrayList<>();
        for (Segment segment : segmentation.segments()) {
            long[] fit = evaluate(segment.rule());
            long[] hit = new long[left.length];
            for (int at = 0; at < hit.length; at++) {
                hit[at] = fit[at] & left[at];
                left[at] &= ~fit[at];
            }
            fits.add(fit);
            members.add(hit);
        }
        members.add(left);
        remembered = used;
        return new Assignment(facts.size(), members, fits);
    }

    /** How many customers satisfy a rule, whatever bucket they are in. */
    public int count(Rule rule) {
        return Bits.count(evaluate(rule));
    }

    /** The rows of those who satisfy a rule, whatever bucket they are in. */
    public int[] rows(Rule rule) {
        return Assignment.rowsOf(evaluate(rule));
    }

    /** Whether one customer satisfies a rule. */
    public boolean fits(Rule rule, int row) {
        return Bits.has(evaluate(rule), row);
    }

    /** Makes the columns behind a rule now, so that the first move of a slider does not wait for them. */
    public void warmUp(Segmentation segmentation) {
        assign(segmentation);
    }

    long[] evaluate(Rule rule) {
        long[] bits = used.get(rule);
        if (bits == null) {
            bits = remembered.get(rule);
            if (bits == null) {
                bits = compute(rule);
            }
            used.put(rule, bits);
        }
        return bits;
    }

    private long[] compute(Rule rule) {
        return switch (rule) {
            case Rule.All(List<Rule> parts) -> {
                long[] bits = Bits.all(facts.size());
                for (Rule part : parts) {
                    long[] other = evaluate(part);
                    for (int at = 0; at < bits.length; at++) {
                        bits[at] &= other[at];
                    }
                }
                yield bits;
            }
            case Rule.Any(List<Rule> parts) -> {
                long[] bits = Bits.none(facts.size());
                for (Rule part : parts) {
                    long[] other = evaluate(part);
                    for (int at = 0; at < bits.length; at++) {
                        bits[at] |= other[at];
                    }
                }
                yield bits;
            }
            case Rule.Not(Rule part) -> {
                long[] bits = Bits.all(facts.size());
                long[] other = evaluate(part);
                for (int at = 0; at < bits.length; at++) {
                    bits[at] &= ~other[at];
                }
                yield bits;
            }
            case Rule.Condition condition ->
                facts.column(condition.fact())
                        .map(column -> ConditionScan.of(condition, column, facts.asOf()))
                        .orElseGet(() -> Bits.none(facts.size()));
        };
    }
}
