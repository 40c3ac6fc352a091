package app.shopfolk.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of words and figures set in columns for a terminal: words left, figures right. */
final class Lineup {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final int words;

    /** @param words how many columns at the left are words */
    Lineup(int words) {
        this.words = words;
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    void print(Console console) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int at = 0; at < row.size(); at++) {
                int width = row.get(at).length();
                if (at == widths.size()) {
                    widths.add(width);
                } else if (widths.get(at) < width) {
                    widths.set(at, width);
                }
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int at = 0; at < row.size(); at++) {
                String blank = " ".repeat(widths.get(at) - row.get(at).length());
                line.append(GAP).append(at < words ? row.get(at) + blank : blank + row.get(at));
            }
            console.say(line.toString().stripTrailing());
        }
    }
}
