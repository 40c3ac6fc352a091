package app.shopfolk.importing.table;

import java.util.ArrayList;
import java.util.Comparator;
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
    private static final double FEW_VALUES = 0.2;
    private static final int FIRST_LOOK = 1 << 16;
    private static final int FINALISTS = 3;

    private DialectSniffer() {}

    /** The dialect that fits a sample best, with the separator the owner named if she did. */
    static DialectTrial of(Sample sample, Optional<String> separator) {
        String text = sample.text();
        List<Dialect> dialects = new ArrayList<>();
        for (String candidate : separator.map(List::of).orElseGet(() -> separatorsIn(text))) {
            dialects.addAll(dialects(candidate, sample));
        }
        if (text.length() > 2 * FIRST_LOOK) {
            String part = sample.part(FIRST_LOOK);
            dialects = trials(dialects, part).stream()
                    .limit(FINALISTS)
                    .map(DialectTrial::dialect)
                    .toList();
        }
        return trials(dialects, text).getFirst();
    }

    /** The dialects tried on a text, the best first; of equals the one named first. */
    private static List<DialectTrial> trials(List<Dialect> dialects, String text) {
        List<DialectTrial> trials = new ArrayList<>();
        for (Dialect dialect : dialects) {
            trials.add(weighed(DialectTrial.of(dialect, text), text));
        }
        trials.sort(Comparator.comparingLong(trial -> -Math.round(trial.score() * 1e6)));
        return trials;
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
            weight = trial.values() < FEW_VALUES ? 0.2 : text.contains("  ") ? 0.3 : 0.5;
        } else if (INSIDE_VALUES.indexOf(c) >= 0) {
            weight = 0.3;
        } else if (c == ':') {
            weight = 0.6;
        } else if (c < ' ') {
            weight = 1;
        }
        double certain = c < ' ' ? 1 : trial.regular() * trial.regular();
        return trial.weighed(weight * certain);
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
                if (!Character.isLetterOrDigit(c)
                        && !Character.isSurrogate(c)
                        && NEVER.indexOf(c) < 0
                        && c != '\uFFFD') {
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
        int doubled = count(text, one + one);
        if (doubled > 2 && doubled * 2 == count(text, one)) {
            separators.add(one + one);
            return;
        }
        separators.add(one);
        if (c == ' ') {
            return;
        }
        for (String longer : new String[] {one + " ", " " + one + " "}) {
            if (count(text, longer) * 5L > count(text, one) * 3L) {
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
