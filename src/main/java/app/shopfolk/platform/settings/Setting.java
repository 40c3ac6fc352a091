package app.shopfolk.platform.settings;

import java.util.Currency;
import java.util.Locale;

/** What the owner can choose. A setting's code stands in the file and in message keys and is never changed. */
public enum Setting {
    /** The ledger's one currency, as its ISO code. */
    CURRENCY("currency", ""),
    /** Language tag; empty for the system's own. */
    LANGUAGE("language", ""),
    /** {@code system}, {@code light} or {@code dark}. */
    THEME("theme", "system"),
    /** Text size in per cent. */
    TEXT_SIZE("text-size", "100"),
    /** Cost of an hour of service, in units of the currency. */
    HOURLY_COST("hourly-cost", "30"),
    /** Minutes that an effort of 1 takes. */
    EFFORT_ONE_MINUTES("effort-one-minutes", "3"),
    /** Minutes that an effort of 10 takes. */
    EFFORT_TEN_MINUTES("effort-ten-minutes", "60"),
    /** A customer is overdue after so many of her own gaps. */
    OVERDUE_FACTOR("overdue-factor", "1.5"),
    /** Share of a list that is not written to, in per cent, so that what came of it can be told. */
    HOLD_OUT_PERCENT("hold-out-percent", "10"),
    /** For so many days nobody is written to again. */
    REST_DAYS("rest-days", "14"),
    /** What the shop is called on letters. */
    SHOP_NAME("shop-name", ""),
    /** Where it is, on one line, the parts between commas. */
    SHOP_ADDRESS("shop-address", ""),
    /** Telephone, e-mail or opening hours for the head of a letter. */
    SHOP_CONTACT("shop-contact", ""),
    /** Who signs letters. */
    SIGNED_BY("signed-by", ""),
    /** What would be charged for a service contact that takes long, in units of the currency. */
    LADDER_CHARGE("ladder-charge", "10"),
    /** A service contact is long from so many minutes on. */
    LADDER_LONG_MINUTES("ladder-long-minutes", "30"),
    /** Share of her service, in per cent, that a customer can do herself. */
    LADDER_SELF_PERCENT("ladder-self-percent", "50"),
    /** The shop's margin in per cent where a cost is unknown; empty where the owner has not said. */
    SHOP_MARGIN_PERCENT("shop-margin-percent", ""),
    /** What kind of shop it is, as its code; empty before the wizard. */
    TRADE("trade", ""),
    /** Folder into which the till writes its exports; empty for none. */
    WATCHED_FOLDER("watched-folder", ""),
    /** Folder that the file chooser showed last. */
    LAST_FOLDER("last-folder", ""),
    /** Paper for cards and reports: {@code a4} or {@code letter}. */
    PAPER("paper", ""),
    /** Place and size of the window: x, y, width, height; {@code maximized} after them where it is. */
    WINDOW("window", "");

    private final String code;
    private final String usual;

    Setting(String code, String usual) {
        this.code = code;
        this.usual = usual;
    }

    public String code() {
        return code;
    }

    /** What holds until the owner chooses; for money and paper what is usual in her country. */
    public String usual(Locale locale) {
        return switch (this) {
            case CURRENCY -> currencyOf(locale);
            case PAPER -> "US".equals(locale.getCountry()) || "CA".equals(locale.getCountry()) ? "letter" : "a4";
            default -> usual;
        };
    }

    private static String currencyOf(Locale locale) {
        try {
            Currency currency = Currency.getInstance(locale);
            return currency == null ? "EUR" : currency.getCurrencyCode();
        } catch (IllegalArgumentException noCountry) {
            return "EUR";
        }
    }
}
