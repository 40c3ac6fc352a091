package app.shopfolk.importing.values;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The names of months in the languages exports come in. */
final class Months {
    private static final Map<String, Integer> BY_NAME = read();

    private Months() {}

    /** 1 to 12, or 0 where the word is no month. */
    static int of(String word) {
        return BY_NAME.getOrDefault(fold(word), 0);
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 128) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            }
        }
        return lower;
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> months = new HashMap<>();
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Months.class.getResourceAsStream("months.txt")), StandardCharsets.UTF_8))) {
            int month = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                month++;
                for (String name : line.strip().split(" ", -1)) {
                    months.put(name, month);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(months);
    }
}
