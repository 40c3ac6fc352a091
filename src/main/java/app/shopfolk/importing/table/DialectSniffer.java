package app.shopfolk.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds separator, quote and escape by trying those a sample makes possible and scoring the tables that come of it:
 * regular rows, well cut cells (after van den Burg, Nazábal, Sutton 2019, "Wrangling messy CSV files").
 */
final class DialectSniffer {
    private static final String USUAL = ",;\t|";
    private static final String NEVER = "\"'`()[]{}<>\\\r\n";
    private static final String INSIDE_VALUES = "-./_@+$€£¥%&°’";
    private static final int LINES_COUNTED = 2_000;
    private static final int MOST_RARE = 4;

    private DialectSniffer() {}

    /** The dialect that fits a sample best, with the separator the owner named if she did. */
    static DialectTrial of(Sample sample, Optional<String> separator) {
        String text = sample.text();
        List<String> separators = separator.map(List::of).orElseGet(() -> separatorsIn(text));
        DialectTrial best = null;
        for (String candidate : separators) {
            for (Dialect dialect : dialects(candidate, sample)) {
                DialectTrial trial = weighed(DialectTrial.of(dialect, text), text);
                if (best == null || trial.score() > best.score() + 1e-9) {
                    best = trial;
                }
            }
        }
        return best == null ? DialectTrial.of(new Dialect("", '"', '"', sample.crEnds()), text) : best;
    }

    private static List<Dialect> dialects(String separator, Sample sample) {
        String text = sample.text();
        boolean cr = sample.crEnds();
        List<Dialect> dialects = new ArrayList<>();
        dialects.add(new Dialect(separator, '"', '"', cr));
        if (text.contains("\\\"")) {
            dialects.add(new Dialect(separator, '"', Dialect.BACKSLASH, cr));
        }
        if (opens(text, '\'', separator)) {
            dialects.add(new Dialect(separator, '\'', '\'', cr));
            if (text.contains("\\'")) {
                dialects.add(new Dialect(separator, '\'', Dialect.BACKSLASH, cr));
            }
        }
        if (opens(text, '`', separator)) {
            dialects.add(new Dialect(separator, '`', '`', cr));
        }
        return dialects;
    }

    private static boolean opens(String text, char quote, String separator) {
        return text.contains(quote + separator)
                && (text.contains(separator + quote) || text.contains("\n" + quote) || text.charAt(0) == quote);
    }

    /** What stands inside values, or between words, is a separator only where everything speaks for it. */
    private static DialectTrial weighed(DialectTrial trial, String text) {
        String separator = trial.dialect().separator();
        if (separator.isEmpty() || USUAL.indexOf(separator.charAt(0)) >= 0) {
            return trial;
        }
        char c = separator.charAt(0);
        double weight = 0.85;
        if (c == ' ') {
            weight = text.contains("  ") ? 0.3 : 0.5;
        } else if (INSIDE_VALUES.indexOf(c) >= 0) {
            weight = 0.3;
        } else if (c == ':') {
            weight = 0.6;
        } else if (c < ' ') {
            weight = 1;
        }
        return new DialectTrial(trial.dialect(), trial.width(), trial.score() * weight);
    }

    /** Separators that stand in enough lines; no separator at all is always one of them. */
    private static List<String> separatorsIn(String text) {
        Map<Character, Integer> lines = new TreeMap<>();
        int counted = 0;
        TreeSet<Character> inLine = new TreeSet<>();
        boolean blank = true;
        for (int i = 0; i < text.length() && counted < LINES_COUNTED; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                counted += blank ? 0 : 1;
                inLine.forEach(found -> lines.merge(found, 1, Integer::sum));
                inLine.clear();
                blank = true;
            } else {
                blank &= c == ' ';
                if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && NEVER.indexOf(c) < 0 && c != '\uFFFD') {
                    inLine.add(c);
                }
            }
        }
        inLine.forEach(found -> lines.merge(found, 1, Integer::sum));
        return ranked(lines, Math.max(1, counted), text);
    }

    private static List<String> ranked(Map<Character, Integer> lines, int counted, String text) {
        List<String> separators = new ArrayList<>();
        for (int i = 0; i < USUAL.length(); i++) {
            char usual = USUAL.charAt(i);
            if (lines.containsKey(usual)) {
                add(usual, separators, text);
            }
        }
        lines.entrySet().stream()
                .filter(entry -> USUAL.indexOf(entry.getKey()) < 0 && entry.getValue() * 2 > counted)
                .sorted(Map.Entry.<Character, Integer>comparingByValue().reversed())
                .limit(MOST_RARE)
                .forEach(entry -> add(entry.getKey(), separators, text));
        separators.add("");
        return separators;
    }

    /** A separator, and what files also put there: the same with a blank behind it or around it, or doubled. */
    private static void add(char c, List<String> separators, String text) {
        String one = String.valueOf(c);
        separators.add(one);
        if (c == ' ') {
            return;
        }
        for (String longer : new String[] {one + " ", " " + one + " ", one + one}) {
            if (count(text, longer) * 5L > count(text, one) * 3L / (longer.equals(one + one) ? 2 : 1)) {
                separators.add(longer);
            }
        }
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + part.length())) {
            count++;
        }
        return count;
    }
}
