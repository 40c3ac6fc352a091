package app.shopfolk;

import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.settings.Settings;
import app.shopfolk.platform.text.Words;
import java.util.Currency;
import java.util.Locale;

/** Words in the language and figures in the currency that the owner chose. */
final class ChosenWords {
    private ChosenWords() {}

    static Words of(Settings settings) {
        String language = settings.get(Setting.LANGUAGE);
        Locale system = Locale.getDefault();
        Locale locale =
                language.isEmpty() || language.equals(system.getLanguage()) ? system : Locale.forLanguageTag(language);
        return Words.of(locale, currency(settings.get(Setting.CURRENCY)));
    }

    /** A hand-written code of no currency counts as not chosen. */
    private static Currency currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(code))
                .findFirst()
                .orElseGet(() -> Currency.getInstance(Setting.CURRENCY.usual(Locale.getDefault())));
    }
}
