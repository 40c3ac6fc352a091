package app.shopfolk.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that the code names has words, and every file's words can be read and filled in. */
class MessagesTest {
    private static final Pattern NAMED = Pattern.compile("texts\\s*\\.get\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
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

    @Test
    void everyLanguageHasOnlyKeysThatEnglishHasAndEveryPatternCanBeFilled() {
        for (String feature : Texts.FILES) {
            var english = Texts.read(feature + ".properties");
            for (Locale language : Texts.LANGUAGES.subList(1, Texts.LANGUAGES.size())) {
                assertThat(english.keySet())
                        .containsAll(Texts.read(feature + "_" + language.getLanguage() + ".properties")
                                .keySet());
            }
            english.forEach((key, words) -> assertThat(
                            new MessageFormat(words.replace("'", "''")).format(new Object[] {1, 2, 3}))
                    .as(key)
                    .isNotEmpty());
        }
    }
}
