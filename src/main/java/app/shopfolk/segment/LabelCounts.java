package app.shopfolk.segment;

import app.shopfolk.facts.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How many customers have which label, the most frequent first, for ticks. */
public record LabelCounts(List<Tick> ticks, int unknown) {
    /** One label and how many have it. */
    public record Tick(String label, int count) {}

    public LabelCounts {
        ticks = List.copyOf(ticks);
    }

    /** The labels of a category column that at least one customer has. */
    public static LabelCounts of(Column.Categories column) {
        int[] counts = new int[column.labels().size()];
        int unknown = 0;
        for (int code : column.codes()) {
            if (code == Column.Categories.UNKNOWN) {
                unknown++;
            } else {
                counts[code]++;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                ticks.add(new Tick(column.labels().get(code), counts[code]));
            }
        }
        ticks.sort(Comparator.comparingInt(Tick::count).reversed());
        return new LabelCounts(ticks, unknown);
    }
}
