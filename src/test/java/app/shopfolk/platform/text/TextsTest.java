package app.shopfolk.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 0     | 0 customers",
                "en | 1     | 1 customer",
                "en | 21    | 21 customers",
                "en | 1,001 | 1,001 customers",
                "is | 0     | 0 viðskiptavinir",
                "is | 1     | 1 viðskiptavinur",
                "is | 2     | 2 viðskiptavinir",
                "is | 11    | 11 viðskiptavinir",
                "is | 21    | 21 viðskiptavinur",
                "is | 111   | 111 viðskiptavinir",
                "is | 1.001 | 1.001 viðskiptavinur",
                "is | 1.011 | 1.011 viðskiptavinir",
                "is | 1,5   | 1,5 viðskiptavinir",
                "is | 2,1   | 2,1 viðskiptavinur",
                "ja | 1     | お客さま1人",
                "de | 1     | 1 customer",
            })
    void aNounGoesWithItsCount(Locale language, String count, String said) {
        assertThat(Texts.load(language).get("wizard.live.customers", count)).isEqualTo(said);
    }

    @Test
    void aCountMayBeANumberToo() {
        assertThat(Texts.load(Locale.of("is")).get("wizard.live.customers", 1021L))
                .isEqualTo("1.021 viðskiptavinur");
        assertThat(Texts.load(Locale.ENGLISH).get("wizard.live.customers", 1)).isEqualTo("1 customer");
    }

    @Test
    void aForgottenKeyIsSeenAndHarmsNothing() {
        Texts texts = Texts.load(Locale.ENGLISH);
        assertThat(texts.has("app.nothing")).isFalse();
        assertThat(texts.get("app.nothing")).isEqualTo("app.nothing");
    }
}
