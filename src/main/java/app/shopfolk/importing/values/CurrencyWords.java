package app.shopfolk.importing.values;

import java.util.Locale;
import java.util.Set;

/** Signs and words that may stand beside an amount. */
final class CurrencyWords {
    private static final Set<String> WORDS = Set.of(
            "kr", "kr.", "isk", "eur", "euro", "usd", "us", "gbp", "chf", "jpy", "sek", "nok", "dkk", "cad", "aud",
            "nzd", "inr", "rs", "rs.", "pln", "zł", "czk", "kč", "huf", "ft", "ron", "lei", "bgn", "лв", "try", "tl",
            "zar", "brl", "mxn", "cny", "rmb", "krw", "sgd", "hkd", "thb", "idr", "rp", "php", "myr", "rm", "vnd",
            "ils", "aed", "sar", "rub", "руб", "руб.", "uah", "fr", "fr.", "sfr", "sfr.", "a", "c", "ca", "nz", "hk",
            "s", "r", "mx", "円", "元", "yen", "m.kr", "pts", "pt");

    private CurrencyWords() {}

    static boolean isSign(char c) {
        return c == '$'
                || c == '€'
                || c == '£'
                || c == '¥'
                || c == '￥'
                || c == '＄'
                || c == '￡'
                || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    /** Whether letters (with a point at most at their end) name a currency. */
    static boolean isWord(String text, int start, int end) {
        return end - start <= 5 && WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
