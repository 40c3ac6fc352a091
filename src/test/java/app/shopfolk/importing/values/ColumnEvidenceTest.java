package app.shopfolk.importing.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnEvidenceTest {
    @Test
    void numbersThatNameThingsStayText() {
        assertThat(type(List.of("00123", "00124"))).isEqualTo(ValueType.TEXT);
        assertThat(type(List.of("5E1", "12"))).isEqualTo(ValueType.TEXT);
        assertThat(type(List.of("4006381333931", "4006381333948", "5000112637922", "4902505088803")))
                .isEqualTo(ValueType.TEXT);
    }

    @Test
    void oneOddValueKeepsAColumnText() {
        assertThat(type(List.of("1200", "5", "a lot"))).isEqualTo(ValueType.TEXT);
    }

    @Test
    void blanksOfAnyKindDoNotCount() {
        assertThat(type(List.of("1", "NULL", "N/A", "-", "", "--", "2"))).isEqualTo(ValueType.NUMBER);
    }

    @Test
    void knowsAnswersInSixLanguages() {
        assertThat(type(List.of("já", "nei"))).isEqualTo(ValueType.YES_NO);
        assertThat(type(List.of("はい", "いいえ"))).isEqualTo(ValueType.YES_NO);
        assertThat(type(List.of("oui", "non"))).isEqualTo(ValueType.YES_NO);
        assertThat(type(List.of("Ja", "Nein"))).isEqualTo(ValueType.YES_NO);
        assertThat(type(List.of("sì", "no"))).isEqualTo(ValueType.YES_NO);
    }

    @Test
    void knowsMoneyDatesAndAddresses() {
        assertThat(type(List.of("$5.00", "($1.20)"))).isEqualTo(ValueType.MONEY);
        assertThat(type(List.of("2026-01-01", "2026-12-31"))).isEqualTo(ValueType.DATE);
        assertThat(type(List.of("7/28/26 1:33 PM"))).isEqualTo(ValueType.DATE_TIME);
        assertThat(type(List.of("a@b.example", "c.d@e.example"))).isEqualTo(ValueType.EMAIL);
        assertThat(type(List.of("12,5 %", "3 %"))).isEqualTo(ValueType.PERCENT);
    }

    @Test
    void countsDifferentValuesInBoundedMemory() {
        ColumnEvidence evidence = new ColumnEvidence();
        IntStream.range(0, 200_000).forEach(i -> evidence.add("customer " + i));
        assertThat(evidence.distinct()).isBetween(190_000L, 210_000L);
        assertThat(evidence.examples()).hasSize(48);
    }

    private static ValueType type(List<String> cells) {
        ColumnEvidence evidence = new ColumnEvidence();
        cells.forEach(evidence::add);
        return evidence.type();
    }
}
