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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every word on the screen, in one language, with English where a translation is missing. */
public final class Texts {
    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    /** The message files, one per feature; a feature without words has none. */
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

    private final Locale locale;
    private final Map<String, String> words;

    private Texts(Locale locale, Map<String, String> words) {
        this.locale = locale;
        this.words = words;
    }

    /** The words of the locale's language; English for a language that we do not speak. */
    public static Texts load(Locale locale) {
        Map<String, String> words = new HashMap<>();
        for (String file : FILES) {
            words.putAll(read(file + ".properties"));
            if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
                words.putAll(read(file + "_" + locale.getLanguage() + ".properties"));
            }
        }
        // A number and its sign never part at the end of a line.
        words.replaceAll((key, said) -> said.replace("} %", "}\u00a0%"));
        return new Texts(locale, Map.copyOf(words));
    }

    /** The words of one message file as written, empty where there is no such file. */
    public static Map<String, String> read(String file) {
        try (InputStream in = Texts.class.getResourceAsStream("/app/shopfolk/messages/" + file)) {
            if (in == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> words = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
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
        String pattern = words.get(key);
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
        return words.containsKey(key);
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(words.keySet());
    }

    public Locale locale() {
        return locale;
    }
}
