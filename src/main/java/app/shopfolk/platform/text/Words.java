package app.shopfolk.platform.text;

import app.shopfolk.base.Phrase;
import app.shopfolk.base.Wording;
import java.util.Currency;
import java.util.Locale;

/** Words and figures of one language, country and currency. */
public record Words(Texts texts, Figures figures) implements Wording {
    public static Words of(Locale locale, Currency currency) {
        return new Words(Texts.load(locale), new Figures(locale, currency));
    }

    @Override
    public String say(Phrase phrase) {
        return new Spoken(texts, figures).say(phrase);
    }
}
