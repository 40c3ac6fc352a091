package app.shopfolk.importing.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What columns are called, in six languages: the table {@code headers.txt}. */
final class Dictionary {
    /** The parts of the dictionary. */
    enum Part {
        SALE,
        PRODUCT,
        CONTACT,
        CUSTOMER,
        VISIT,
        WISH,
        RATING,
        SURVEY,
        SUMMARY,
        STAFF,
        BOOKS
    }

    /** A meaning a name may have, and how good a name for it this is: 0 is the best. */
    record Entry(Meaning meaning, int rank) {}

    private static final Dictionary READ = read();

    private final Map<Part, Map<String, List<Entry>>> names = new HashMap<>();
    private final Map<Part, Map<String, Entry>> beginnings = new HashMap<>();

    static Dictionary get() {
        return READ;
    }

    /** What a name in normal form can mean in a part of the dictionary. */
    List<Entry> lookUp(Part part, String name) {
        List<Entry> found = names.getOrDefault(part, Map.of()).get(name);
        if (found != null) {
            return found;
        }
        for (Map.Entry<String, Entry> beginning :
                beginnings.getOrDefault(part, Map.of()).entrySet()) {
            if (name.startsWith(beginning.getKey())) {
                return List.of(beginning.getValue());
            }
        }
        return List.of();
    }

    /** The same for a header as it stands in the file, the first form that is known. */
    List<Entry> lookUpHeader(Part part, String header) {
        for (String form : HeaderName.forms(header)) {
            List<Entry> found = lookUp(part, form);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static Dictionary read() {
        Dictionary dictionary = new Dictionary();
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Dictionary.class.getResourceAsStream("headers.txt")), StandardCharsets.UTF_8))) {
            Part part = Part.SALE;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("[")) {
                    part = Part.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    dictionary.add(part, line);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return dictionary;
    }

    private void add(Part part, String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split("\\+", 2);
        Meaning meaning = Meaning.valueOf(head[0]);
        int rank = head.length > 1 ? Integer.parseInt(head[1]) : 0;
        for (String name : line.substring(colon + 1).split("\\|", -1)) {
            String bare = name.strip();
            if (HeaderName.of(bare).isEmpty()) {
                continue;
            }
            Entry entry = new Entry(meaning, rank++);
            if (bare.endsWith("*")) {
                beginnings
                        .computeIfAbsent(part, _ -> new HashMap<>())
                        .put(HeaderName.of(bare.substring(0, bare.length() - 1)) + " ", entry);
            } else {
                names.computeIfAbsent(part, _ -> new HashMap<>())
                        .computeIfAbsent(HeaderName.of(bare), _ -> new ArrayList<>())
                        .add(entry);
            }
        }
    }
}
