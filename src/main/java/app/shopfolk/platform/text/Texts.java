package app.shopfolk.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every word on the screen, in one language, with English where a translation is missing. */
public final class Texts {
    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    /** The message files, one per feature, whose name its keys begin with; a feature without words has none. */
    public static final List<String> FILES = List.of(
            "app",
            "import",
            "segment",
            "insight",
            "persona",
            "customers",
            "today",
            "settings",
            "fact",
            "cli",
            "wizard",
            "occasion",
            "sample",
            "tour",
            "outreach",
            "service",
            "affinity",
            "chart",
            "privacy");

    /** The languages there are; the first is complete, the others fall back to it. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("is"), Locale.JAPANESE);

    private static final Map<Locale, Texts> LOADED = new ConcurrentHashMap<>();

    private final Locale locale;
    /** By file; each is read when a word of it is first asked for. */
    private final Map<String, Map<String, String>> words = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
    }

    /** The words of the locale's language; English for a language that we do not speak. */
    public static Texts load(Locale locale) {
        return LOADED.computeIfAbsent(locale, Texts::new);
    }

    /** The words that begin with the file's own name. */
    private Map<String, String> wordsOf(String file) {
        Map<String, String> read = new HashMap<>(read(file + ".properties"));
        if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            read.putAll(read(file + "_" + locale.getLanguage() + ".properties"));
        }
        // A number and its sign never part at the end of a line.
        read.replaceAll((key, said) -> said.replace("} %", "}\u00a0%"));
        return Map.copyOf(read);
    }

    private @Nullable String pattern(String key) {
        int dot = key.indexOf('.');
        String file = dot < 0 ? key : key.substring(0, dot);
        return FILES.contains(file) ? words.computeIfAbsent(file, this::wordsOf).get(key) : null;
    }

    /** The words of one message file as written, empty where there is no such file. */
    public static Map<String, String> read(String file) {
        try (InputStream in = Texts.class.getResourceAsStream("/app/shopfolk/messages/" + file)) {
            if (in == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> words = HashMap.newHashMap(properties.size());
            properties.forEach((key, said) -> words.put((String) key, (String) said));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The words behind a key, with {@code {0}}, {@code {1}} … replaced as {@link MessageFormat} does, and <code>{0|day|days}</code>
     * by the words that go with that count. An apostrophe is an apostrophe; it quotes nothing.
     *
     * @return the key itself where there are no words, so that a forgotten one is seen and harms nothing
     */
    public String get(String key, Object... args) {
        String pattern = pattern(key);
        if (pattern == null) {
            LOG.warn("No words for the key {}", key);
            return key;
        }
        if (args.length == 0) {
            return pattern;
        }
        String chosen = Plural.chosen(pattern, locale, args);
        return new MessageFormat(chosen.replace("'", "''"), locale).format(args);
    }

    public boolean has(String key) {
        return pattern(key) != null;
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        FILES.forEach(
                file -> keys.addAll(words.computeIfAbsent(file, this::wordsOf).keySet()));
        return keys;
    }

    public Locale locale() {
        return locale;
    }
}
