package app.shopfolk.importing;

import app.shopfolk.importing.meaning.FileKind;
import app.shopfolk.importing.meaning.Meaning;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a file of a well-known layout has to be understood as, from {@code layouts.txt}.
 *
 * @param options how its invented rows are written
 * @param fields the headers of each meaning; columns that are not listed mean nothing
 * @param values the values of single columns, by header
 */
record Layout(
        String name,
        FileKind kind,
        Map<String, String> options,
        Map<Meaning, List<String>> fields,
        Map<String, List<String>> values) {
    static List<Layout> all() {
        List<Layout> layouts = new ArrayList<>();
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Layout.class.getResourceAsStream("layouts.txt")), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("[")) {
                    layouts.add(headed(line));
                } else if (line.startsWith("~ ")) {
                    int colon = line.lastIndexOf(": ");
                    layouts.getLast()
                            .values()
                            .put(
                                    line.substring(2, colon),
                                    List.of(line.substring(colon + 2).split("/", -1)));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    int equals = line.indexOf(" = ");
                    layouts.getLast()
                            .fields()
                            .put(
                                    Meaning.valueOf(line.substring(0, equals)),
                                    List.of(line.substring(equals + 3).split(" \\| ", -1)));
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return layouts;
    }

    private static Layout headed(String line) {
        int end = line.indexOf("] ");
        String[] words = line.substring(end + 2).split(" ", -1);
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            String[] option = words[i].split("=", 2);
            options.put(option[0], option.length > 1 ? option[1].replace('_', ' ') : "");
        }
        return new Layout(
                line.substring(1, end),
                FileKind.valueOf(words[0]),
                options,
                new EnumMap<>(Meaning.class),
                new LinkedHashMap<>());
    }

    /** The meaning each column has to have; {@code null} where it must have none. */
    List<Meaning> expected(List<String> header) {
        List<Meaning> expected = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column);
            boolean again = header.subList(0, column).contains(name);
            expected.add(fields.entrySet().stream()
                    .filter(field -> !again && field.getValue().contains(name))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null));
        }
        return expected;
    }

    @Override
    public String toString() {
        return name;
    }
}
