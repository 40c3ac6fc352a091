package app.shopfolk.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that the code names has words, and every file's words can be read and filled in. */
class MessagesTest {
    private static final Pattern NAMED = Pattern.compile("texts\\s*\\.get\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Path MESSAGES = Path.of("src", "main", "resources", "app", "shopfolk", "messages");

    @Test
    void everyKeyNamedInTheCodeHasWords() throws IOException {
        Texts texts = Texts.load(Locale.ENGLISH);
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = NAMED.matcher(Files.readString(file));
                while (matcher.find()) {
                    if (!texts.has(matcher.group(1))) {
                        missing.add(file.getFileName() + ": " + matcher.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFileIsListedAndItsKeysBeginWithItsName() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                String feature = name.replaceFirst("(_[a-z]{2})?\\.properties$", "");
                assertThat(Texts.FILES).contains(feature);
                assertThat(Texts.read(name).keySet())
                        .allSatisfy(key -> assertThat(key).startsWith(feature + "."));
            }
        }
    }

    /** A key may be completed at run time by a stable code, or be given without its file's name. */
    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = literals();
        Set<String> dead = new TreeSet<>();
        for (String file : Texts.FILES) {
            for (String key : Texts.read(file + ".properties").keySet()) {
                if (!isSaid(key, literals) && !isSaid(key.substring(file.length() + 1), literals)) {
                    dead.add(key);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void everyLanguageHasTheSameKeysAndPlaces() {
        List<String> faults = new ArrayList<>();
        for (Locale language : Texts.LANGUAGES.subList(1, Texts.LANGUAGES.size())) {
            for (String file : Texts.FILES) {
                Map<String, String> english = Texts.read(file + ".properties");
                Map<String, String> other = Texts.read(file + "_" + language.getLanguage() + ".properties");
                english.forEach((key, words) -> {
                    if (!other.containsKey(key)) {
                        faults.add(language + " lacks " + key);
                    } else if (places(words) != places(other.get(key))) {
                        faults.add(language + " fills other places in " + key);
                    }
                });
                other.keySet().stream()
                        .filter(key -> !english.containsKey(key))
                        .forEach(key -> faults.add(language + " has a dead " + key));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Two branches that both change a sentence leave both after a merge; only the last would be said. */
    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> twice = new ArrayList<>();
        for (String file : Texts.FILES) {
            for (String ending : List.of("", "_is", "_ja")) {
                String name = "/app/shopfolk/messages/" + file + ending + ".properties";
                try (InputStream in = MessagesTest.class.getResourceAsStream(name)) {
                    if (in == null) {
                        continue;
                    }
                    new Properties() {
                        @Override
                        public synchronized Object put(Object key, Object value) {
                            Object before = super.put(key, value);
                            if (before != null) {
                                twice.add(file + ending + " " + key);
                            }
                            return before;
                        }
                    }.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everyPatternCanBeFilled() {
        for (String feature : Texts.FILES) {
            Texts.read(feature + ".properties")
                    .forEach((key, words) -> assertThat(
                                    format(words, Locale.ENGLISH).format(new Object[] {1, 2, 3}))
                            .as(key)
                            .isNotEmpty());
        }
    }

    /** Who adds "3 customers" learns here that 1 customer will be said too, from the words that already follow a count. */
    @Test
    void wordsThatFollowACountChangeWithItEverywhere() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("is"))) {
            Map<String, String> messages = new TreeMap<>();
            for (String file : Texts.FILES) {
                String ending = language.equals(Locale.ENGLISH) ? "" : "_" + language.getLanguage();
                messages.putAll(Texts.read(file + ending + ".properties"));
            }
            Set<String> several = new TreeSet<>();
            messages.values()
                    .forEach(words -> Plural.CHOICE
                            .matcher(words)
                            .results()
                            // Nouns; a verb of several is the shorter one.
                            .filter(choice ->
                                    choice.group(3).length() >= choice.group(2).length())
                            .map(choice -> choice.group(3))
                            .filter(plural -> plural.length() > 4 && !plural.contains(" "))
                            .forEach(several::add));
            assertThat(several).hasSizeGreaterThan(15);
            // After these a count is never one.
            Pattern bare = Pattern.compile(
                    "(?<!to |til |of the |þeim |than |en )\\{\\d}(\\*\\*)? (" + String.join("|", several) + ")\\b");
            assertThat(messages).noneSatisfy((key, words) -> assertThat(words).containsPattern(bare));
        }
    }

    private static MessageFormat format(String words, Locale language) {
        return new MessageFormat(Plural.chosen(words, language, 1, 2, 3).replace("'", "''"), language);
    }

    /** A count that only chooses words fills a place too. */
    private static int places(String words) {
        return format(Plural.CHOICE.matcher(words).replaceAll("{$1}"), Locale.ENGLISH)
                .getFormatsByArgumentIndex()
                .length;
    }

    private static boolean isSaid(String key, Set<String> literals) {
        return literals.contains(key)
                || literals.stream()
                        .anyMatch(literal -> literal.length() > 1 && literal.endsWith(".") && key.startsWith(literal));
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
        }
        return literals;
    }
}
