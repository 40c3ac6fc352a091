package app.shopfolk.platform.text;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Numbers, money, times and dates as they stand on screen and paper, with a true minus sign. */
public final class Figures {
    private static final char MINUS = '\u2212';

    private final Locale locale;
    private final Currency currency;
    private final Texts texts;

    /** The forms of a country, with amounts in the shop's currency. */
    public Figures(Locale locale, Currency currency) {
        this.locale = locale;
        this.currency = currency;
        this.texts = Texts.load(locale);
    }

    public Locale locale() {
        return locale;
    }

    public Currency currency() {
        return currency;
    }

    /** Decimals an amount is shown with: 2 for most currencies, 0 for krónur and yen. */
    public int moneyDecimals() {
        return Math.clamp(currency.getDefaultFractionDigits(), 0, Money.SCALE);
    }

    /** An amount at the currency's decimals, without its sign: {@code 1,234.50}. */
    public String money(Money amount) {
        return decimal(amount.toBigDecimal(), moneyDecimals());
    }

    /** An amount in whole units, for tables and charts: {@code 41,200}. */
    public String moneyWhole(Money amount) {
        return decimal(amount.toBigDecimal(), 0);
    }

    /** An amount at the currency's decimals, with the currency's sign where the country puts it. */
    public String moneyWithSign(Money amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(moneyDecimals());
        format.setMaximumFractionDigits(moneyDecimals());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return trueMinus(format.format(amount.toBigDecimal()));
    }

    /** An amount as a change: with a plus or a minus, unless it is nothing. */
    public String signed(Money amount) {
        return amount.tenThousandths() > 0 ? "+" + money(amount) : money(amount);
    }

    public String number(long number) {
        return trueMinus(NumberFormat.getIntegerInstance(locale).format(number));
    }

    /** A number at so many decimals, half up. */
    public String decimal(double number, int digits) {
        return decimal(BigDecimal.valueOf(number), digits);
    }

    /** A number at so many decimals, half up. */
    public String decimal(BigDecimal number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        // Rounded first, so that a minus never stands before a zero.
        return trueMinus(format.format(number.setScale(digits, RoundingMode.HALF_UP)));
    }

    /** A ratio in whole per cent: {@code 0.18} is {@code 18 %}. */
    public String percent(double ratio) {
        return texts.get("app.unit.percent", decimal(ratio * 100, 0));
    }

    /** Hundredths of minutes in whole hours, or with one decimal below ten: {@code 95 h}, {@code 1.6 h}. */
    public String hours(long hundredthsOfMinutes) {
        double hours = hundredthsOfMinutes / 6000.0;
        boolean whole = Math.abs(hours) >= 9.95 || hundredthsOfMinutes % 6000 == 0;
        return texts.get("app.unit.hours", decimal(hours, whole ? 0 : 1));
    }

    /** Hundredths of minutes in whole minutes: {@code 24 min}. */
    public String minutes(long hundredthsOfMinutes) {
        return texts.get("app.unit.minutes", decimal(hundredthsOfMinutes / 100.0, 0));
    }

    /** A day in full: {@code 2 January 2026}. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** A day in short: {@code 2 Jan 2026}. */
    public String dateShort(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** A month with its year: {@code November 2026}. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(month);
    }

    /** The first and the last day, in full. */
    public String period(Period period) {
        return texts.get("app.unit.period", date(period.first()), date(period.last()));
    }

    /** A moment on the owner's clock: {@code 2 Jan 2026, 14:32}. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }

    /**
     * Amounts at the currency's decimals that add up to their total as it is shown (largest remainder).
     *
     * @throws IllegalArgumentException where the exact amounts do not add up to the exact total
     */
    public List<String> parts(Money total, List<Money> parts) {
        return RoundedParts.of(total, parts, moneyDecimals()).stream()
                .map(this::money)
                .toList();
    }

    /** As {@link #parts}, in whole units. */
    public List<String> wholeParts(Money total, List<Money> parts) {
        return RoundedParts.of(total, parts, 0).stream().map(this::moneyWhole).toList();
    }

    private static String trueMinus(String formatted) {
        return formatted.replace('-', MINUS);
    }
}
