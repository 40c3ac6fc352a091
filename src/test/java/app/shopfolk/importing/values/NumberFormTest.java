package app.shopfolk.importing.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.50|1234.5",
                "1.234,50|1234.5",
                "1 234,50|1234.5",
                "1'234.50|1234.5",
                "1’234.50|1234.5",
                "(12.00)|-12",
                "($33.62)|-33.62",
                "-5|-5",
                "5-|-5",
                "¥1,200|1200",
                "$90,000 |90000",
                "12,5 %|12.5",
                "€ 5|5",
                "5 kr.|5",
                "25,-|25",
                "US$ 0,00|0",
                "£0.00|0",
                "1,980円|1980",
                "１，９８０|1980",
                "12,34,567.5|1234567.5",
                "0,05|0.05",
                "0.10|0.1",
                ".5|0.5",
                "41.9136|41.9136",
                "1.99000000|1.99",
                "-1.000.000,5|-1000000.5",
                "CHF 12.30|12.3",
            })
    void readsAnyUsualForm(String cell, BigDecimal expected) {
        assertThat(BigDecimal.valueOf(NumberForm.POINT.parse(cell), 4)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "5E1",
                "12.3.4",
                "31.12.2026",
                "1,23,4.5,6",
                "--5",
                "12 34",
                "(5",
                "10:30",
                "+1 555 123",
                "x5"
            })
    void anythingElseIsNoNumber(String cell) {
        assertThat(NumberForm.POINT.parse(cell)).isEqualTo(NumberForm.NOT);
    }

    @Test
    void threeFixedDecimalsAreDecimals() {
        assertThat(form(List.of("1.000", "35.000", "2.500")).parse("35.000")).isEqualTo(350_000);
    }

    @Test
    void aSeparatorBesideSmallWholeNumbersPartsThousands() {
        assertThat(form(List.of("2.546", "449", "411")).parse("2.546")).isEqualTo(25_460_000);
    }

    @Test
    void oneColumnMayMixDecimalSigns() {
        NumberForm form = form(List.of("0,05", "0.10", "12,00"));
        assertThat(form.parse("0,05")).isEqualTo(500);
        assertThat(form.parse("0.10")).isEqualTo(1_000);
    }

    @Test
    void theFileDecidesWhereTheColumnCannot() {
        NumberEvidence open = evidence(List.of("1.234"));
        assertThat(open.form(Optional.of(NumberForm.COMMA)).parse("1.234")).isEqualTo(12_340_000);
        assertThat(open.form(Optional.of(NumberForm.POINT)).parse("1.234")).isEqualTo(12_340);
    }

    @Test
    void evidenceAddsUpFromParts() {
        NumberEvidence first = evidence(List.of("1.234"));
        first.add(evidence(List.of("1,5")));
        assertThat(first.form(Optional.empty()).parse("1.234")).isEqualTo(12_340_000);
    }

    private static NumberForm form(List<String> cells) {
        return evidence(cells).form(Optional.empty());
    }

    private static NumberEvidence evidence(List<String> cells) {
        NumberEvidence evidence = new NumberEvidence();
        cells.forEach(cell -> evidence.add(cell, 1));
        return evidence;
    }
}
