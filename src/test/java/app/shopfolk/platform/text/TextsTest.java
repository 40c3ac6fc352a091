package app.shopfolk.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void putsArgumentsIntoTheWords() {
        Texts texts = Texts.load(Locale.UK);
        assertThat(texts.get("app.name")).isEqualTo("Shopfolk");
        assertThat(texts.get("app.unit.period", "May", "June")).isEqualTo("May to June");
    }

    @Test
    void aLanguageWeDoNotSpeakIsEnglish() {
        assertThat(Texts.load(Locale.of("xx")).get("app.name")).isEqualTo("Shopfolk");
    }

    @Test
    void aForgottenKeyIsSeenAndHarmsNothing() {
        Texts texts = Texts.load(Locale.ENGLISH);
        assertThat(texts.has("app.nothing")).isFalse();
        assertThat(texts.get("app.nothing")).isEqualTo("app.nothing");
    }
}
