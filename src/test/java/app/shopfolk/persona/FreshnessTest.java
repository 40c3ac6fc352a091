package app.shopfolk.persona;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.facts.Column;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreshnessTest {
    private static final PersonaDraft.Setting SETTING = new PersonaDraft.Setting("", java.util.Set::of, List.of());
    private static final int[] ROWS = IntStream.range(0, 40).toArray();

    private static Members members(int online, double spend) {
        int[] channel = new int[40];
        Arrays.fill(channel, 0, online, 1);
        int[] home = new int[40];
        double[] ages = IntStream.range(0, 40).mapToDouble(row -> 30 + row % 10).toArray();
        long[] orders = new long[40];
        Arrays.fill(orders, Math.round(spend * 10_000));
        Map<String, Column> columns = new HashMap<>();
        columns.put("main-channel", new Column.Categories(channel, List.of("shop", "online")));
        columns.put("home", new Column.Categories(home, List.of("Owns a house")));
        columns.put("age", new Column.Numbers(ages));
        columns.put("average-order", new Column.Amounts(orders));
        return new Members(ROWS, key -> Optional.ofNullable(columns.get(key)), LocalDate.of(2026, 11, 1));
    }

    private static final Persona DRAFT = PersonaDraft.of("p", "s", members(2, 100), SETTING);

    private static List<Topic> staleTopics(Members now) {
        return Freshness.of(DRAFT, now, SETTING).stream()
                .map(stale -> DRAFT.statements().get(stale.position()).topic())
                .toList();
    }

    @Test
    void whatDidNotMoveStaysFresh() {
        assertThat(staleTopics(members(2, 100))).isEmpty();
        assertThat(staleTopics(members(5, 100))).isEmpty();
    }

    @Test
    void aMoveOfTheChannelMakesJustThatStatementStaleAndOffersTheNewWording() {
        assertThat(staleTopics(members(36, 100))).containsExactly(Topic.CHANNEL);
        Freshness.Stale stale = Freshness.of(DRAFT, members(36, 100), SETTING).getFirst();
        assertThat(stale.instead().orElseThrow().text().toString()).contains("channel.online");
    }

    @Test
    void asManyAreCountedAsAreTold() {
        for (Members now : List.of(members(2, 100), members(36, 100), members(36, 400), members(38, 100))) {
            assertThat(Freshness.count(DRAFT, now))
                    .isEqualTo(Freshness.of(DRAFT, now, SETTING).size());
        }
        assertThat(Freshness.count(DRAFT, members(36, 400))).isEqualTo(2);
    }

    @Test
    void aClaimNobodyStandsBehindAnyMoreHasNoNewFigure() {
        assertThat(Freshness.of(DRAFT, members(38, 100), SETTING).getFirst().now())
                .isEmpty();
    }

    @Test
    void aMiddleValueThatMovesIsStaleToo() {
        assertThat(staleTopics(members(2, 130))).containsExactly(Topic.SPEND);
    }
}
