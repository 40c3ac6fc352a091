package app.shopfolk.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.segment.Rule.All;
import app.shopfolk.segment.Rule.Any;
import app.shopfolk.segment.Rule.Known;
import app.shopfolk.segment.Rule.Not;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulePathTest {
    private static final Rule A = new Known("a");
    private static final Rule B = new Known("b");
    private static final Rule C = new Known("c");
    private static final Rule NESTED = new All(List.of(A, new Any(List.of(B, new Not(C)))));

    @Test
    void findsAPartDeepInside() {
        assertThat(RulePath.ROOT.child(1).child(1).child(0).in(NESTED)).isEqualTo(C);
    }

    @Test
    void changesOnlyThePartAtItsPlace() {
        assertThat(RulePath.ROOT.child(1).child(0).change(NESTED, part -> A))
                .isEqualTo(new All(List.of(A, new Any(List.of(A, new Not(C))))));
    }

    @Test
    void addsToTheGroupAtItsPlace() {
        assertThat(RulePath.ROOT.child(1).add(NESTED, A))
                .isEqualTo(new All(List.of(A, new Any(List.of(B, new Not(C), A)))));
    }

    @Test
    void aLoneConditionBecomesAGroupWhenAnotherJoinsIt() {
        assertThat(RulePath.ROOT.add(A, B)).isEqualTo(new All(List.of(A, B)));
    }

    @Test
    void removingWhatANotHoldsRemovesTheNot() {
        assertThat(RulePath.ROOT.child(1).child(1).child(0).remove(NESTED))
                .isEqualTo(new All(List.of(A, new Any(List.of(B)))));
    }

    @Test
    void removingTheRootLeavesEverybody() {
        assertThat(RulePath.ROOT.remove(A)).isEqualTo(new All(List.of()));
    }

    @Test
    void negatingTwiceIsAsBefore() {
        RulePath first = RulePath.ROOT.child(0);
        Rule once = first.negate(NESTED);
        assertThat(first.in(once)).isEqualTo(new Not(A));
        assertThat(first.negate(once)).isEqualTo(NESTED);
    }
}
