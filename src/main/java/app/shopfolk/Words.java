package app.shopfolk;

import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Spoken;
import app.shopfolk.platform.text.Texts;
import java.util.Currency;
import java.util.Locale;

/** Words and figures of one language, country and currency. */
record Words(Texts texts, Figures figures, Spoken spoken) {
    static Words of(Locale locale, Currency currency) {
        Texts texts = Texts.load(locale);
        Figures figures = new Figures(locale, currency);
        return new Words(texts, figures, new Spoken(texts, figures));
    }

    /** The owner's own, as her system says. */
    static Words ofSystem() {
        Locale locale = Locale.getDefault();
        return of(locale, currencyOf(locale));
    }

    private static Currency currencyOf(Locale locale) {
        try {
            Currency currency = Currency.getInstance(locale);
            return currency == null ? Currency.getInstance("EUR") : currency;
        } catch (IllegalArgumentException noCountry) {
            return Currency.getInstance("EUR");
        }
    }
}
