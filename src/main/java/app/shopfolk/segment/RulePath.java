package app.shopfolk.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The place of a part inside a rule: which child of the root, which child of that, and so on. A {@code Not} has one child.
 * Rules are immutable; every change answers with a new root.
 */
public record RulePath(List<Integer> steps) {
    public static final RulePath ROOT = new RulePath(List.of());

    public RulePath {
        steps = List.copyOf(steps);
    }

    /** The place of this place's n-th child. */
    public RulePath child(int n) {
        List<Integer> longer = new ArrayList<>(steps);
        longer.add(n);
        return new RulePath(longer);
    }

    public boolean isRoot() {
        return steps.isEmpty();
    }

    /** The place this one is inside of; the root's is the root. */
    public RulePath parent() {
        return isRoot() ? this : new RulePath(steps.subList(0, steps.size() - 1));
    }

    /**
     * The part at this place.
     *
     * @throws IndexOutOfBoundsException where the rule has no such place
     */
    public Rule in(Rule root) {
        Rule here = root;
        for (int step : steps) {
            here = childrenOf(here).get(step);
        }
        return here;
    }

    /** The rule with the part at this place changed. */
    public Rule change(Rule root, UnaryOperator<Rule> change) {
        return change(root, 0, change);
    }

    private Rule change(Rule here, int depth, UnaryOperator<Rule> change) {
        if (depth == steps.size()) {
            return change.apply(here);
        }
        List<Rule> children = new ArrayList<>(childrenOf(here));
        int step = steps.get(depth);
        children.set(step, change(children.get(step), depth + 1, change));
        return withChildren(here, children);
    }

    /** The rule with a part added at the end of the group at this place; a lone condition there becomes a group first. */
    public Rule add(Rule root, Rule part) {
        return change(root, here -> {
            if (!(here instanceof Rule.All) && !(here instanceof Rule.Any)) {
                return new Rule.All(List.of(here, part));
            }
            List<Rule> children = new ArrayList<>(childrenOf(here));
            children.add(part);
            return withChildren(here, children);
        });
    }

    /** The rule without the part at this place; without the root, a rule that everybody meets. */
    public Rule remove(Rule root) {
        if (isRoot()) {
            return new Rule.All(List.of());
        }
        if (parent().in(root) instanceof Rule.Not) {
            return parent().remove(root);
        }
        int last = steps.getLast();
        return parent().change(root, here -> {
            List<Rule> children = new ArrayList<>(childrenOf(here));
            children.remove(last);
            return withChildren(here, children);
        });
    }

    /** The rule with the part at this place turned into its opposite, or back. */
    public Rule negate(Rule root) {
        return change(root, here -> here instanceof Rule.Not(Rule part) ? part : new Rule.Not(here));
    }

    /** The parts that a rule is combined of; none for a condition. */
    public static List<Rule> childrenOf(Rule rule) {
        return switch (rule) {
            case Rule.All(List<Rule> parts) -> parts;
            case Rule.Any(List<Rule> parts) -> parts;
            case Rule.Not(Rule part) -> List.of(part);
            case Rule.Condition condition -> List.of();
        };
    }

    private static Rule withChildren(Rule rule, List<Rule> children) {
        return switch (rule) {
            case Rule.All all -> new Rule.All(children);
            case Rule.Any any -> new Rule.Any(children);
            case Rule.Not not -> new Rule.Not(children.getFirst());
            case Rule.Condition condition -> throw new IllegalArgumentException("A condition has no parts");
        };
    }
}
