package app.shopfolk.insight.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

class WholePartsTest {
    @Property
    void partsAddUpToTheRoundedWholeAndNoneIsOffByMoreThanOne(
            @ForAll @NotEmpty List<@IntRange(min = 0, max = 1_000_000) Integer> counts,
            @ForAll @IntRange(min = 1, max = 10_000) int unit) {
        List<Long> parts = counts.stream().map(Integer::longValue).toList();
        List<Long> whole = WholeParts.of(parts, unit);
        long sum = parts.stream().mapToLong(part -> part).sum();
        assertThat(whole.stream().mapToLong(part -> part).sum()).isEqualTo((2 * sum + unit) / (2L * unit));
        for (int at = 0; at < parts.size(); at++) {
            assertThat(whole.get(at) * unit).isBetween(parts.get(at) - unit, parts.get(at) + unit);
        }
    }
}
