package app.shopfolk.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shopfolk.base.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Figures british = new Figures(Locale.UK, Currency.getInstance("GBP"));
    private final Figures icelandic = new Figures(Locale.of("is", "IS"), Currency.getInstance("ISK"));
    private final Figures japanese = new Figures(Locale.JAPAN, Currency.getInstance("JPY"));

    @Test
    void moneyHasTheCurrencysDecimals() {
        assertThat(british.money(Money.of("1234.5"))).isEqualTo("1,234.50");
        assertThat(icelandic.money(Money.of("1234.5"))).isEqualTo("1.235");
        assertThat(japanese.money(Money.of("1234.4"))).isEqualTo("1,234");
        assertThat(british.moneyWithSign(Money.of("-3"))).isEqualTo("\u2212£3.00");
    }

    @Test
    void aMinusIsATrueMinusAndNeverBeforeZero() {
        assertThat(british.money(Money.of("-22"))).isEqualTo("\u221222.00");
        assertThat(british.moneyWhole(Money.of("-0.3"))).isEqualTo("0");
        assertThat(british.signed(Money.of("5"))).isEqualTo("+5.00");
        assertThat(british.signed(Money.ZERO)).isEqualTo("0.00");
    }

    @Test
    void sharesTimesAndDatesReadAsInTheCountry() {
        assertThat(british.percent(0.18)).isEqualTo("18\u00a0%");
        assertThat(british.hours(95 * 6000L)).isEqualTo("95\u00a0h");
        assertThat(british.hours(96 * 100L)).isEqualTo("1.6\u00a0h");
        assertThat(british.minutes(2440)).isEqualTo("24\u00a0min");
        assertThat(british.date(LocalDate.of(2026, 1, 2))).isEqualTo("2 January 2026");
        assertThat(british.dateShort(LocalDate.of(2026, 1, 2))).isEqualTo("2 Jan 2026");
        assertThat(british.month(YearMonth.of(2026, 11))).isEqualTo("November 2026");
        assertThat(icelandic.decimal(8.4118, 2)).isEqualTo("8,41");
    }

    @Test
    void partsAddUpToTheTotalShown() {
        List<Money> thirds = List.of(Money.of("3.3333"), Money.of("3.3333"), Money.of("3.3334"));
        assertThat(british.parts(Money.of("10"), thirds)).containsExactly("3.33", "3.33", "3.34");
        assertThat(british.wholeParts(
                        Money.of("1"), List.of(Money.of("0.5"), Money.of("0.5"), Money.of("-0.4"), Money.of("0.4"))))
                .containsExactly("1", "0", "0", "0");
        assertThatThrownBy(() -> british.parts(Money.of("11"), thirds)).isInstanceOf(IllegalArgumentException.class);
    }
}
