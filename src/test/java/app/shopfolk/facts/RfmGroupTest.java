package app.shopfolk.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RfmGroupTest {
    /** The partition as it was published to us: each name with the cells (recency, frequency) it stands for. */
    private static final Map<RfmGroup, List<String>> CELLS = Map.of(
            RfmGroup.HIBERNATING, List.of("[1-2][1-2]"),
            RfmGroup.AT_RISK, List.of("[1-2][3-4]"),
            RfmGroup.CANT_LOSE, List.of("[1-2]5"),
            RfmGroup.ABOUT_TO_SLEEP, List.of("3[1-2]"),
            RfmGroup.NEED_ATTENTION, List.of("33"),
            RfmGroup.LOYAL, List.of("[3-4][4-5]"),
            RfmGroup.PROMISING, List.of("41"),
            RfmGroup.NEW, List.of("51"),
            RfmGroup.POTENTIAL_LOYALIST, List.of("[4-5][2-3]"),
            RfmGroup.CHAMPIONS, List.of("5[4-5]"));

    @Test
    void everyCellHasExactlyOneName() {
        Set<RfmGroup> seen = EnumSet.noneOf(RfmGroup.class);
        for (int recency = 1; recency <= 5; recency++) {
            for (int frequency = 1; frequency <= 5; frequency++) {
                List<RfmGroup> names = named("" + recency + frequency);

                assertThat(names).as("%d%d", recency, frequency).containsExactly(RfmGroup.of(recency, frequency));
                seen.addAll(names);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(RfmGroup.values());
    }

    private static List<RfmGroup> named(String cell) {
        List<RfmGroup> names = new ArrayList<>();
        CELLS.forEach((group, patterns) -> patterns.stream()
                .filter(pattern -> Pattern.matches(pattern, cell))
                .forEach(pattern -> names.add(group)));
        return names;
    }

    @Test
    void equalValuesScoreAlike() {
        double[] values = {1, 1, 1, 1, 2, 2, 3, 4, 9, 9, Double.NaN};

        assertThat(RfmScores.rising(values).values()).containsExactly(1, 1, 1, 1, 3, 3, 4, 4, 5, 5, Double.NaN);
        assertThat(RfmScores.falling(new double[] {5, 30, 100, 200, 400}).values())
                .containsExactly(5, 4, 3, 2, 1);
    }
}
