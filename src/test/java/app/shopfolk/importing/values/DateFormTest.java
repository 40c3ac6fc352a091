package app.shopfolk.importing.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-31|2026-12-31",
                "31.12.2026|2026-12-31",
                "31/12/26|2026-12-31",
                "2026/12/31|2026-12-31",
                "2025.04.20|2025-04-20",
                "20261231|2026-12-31",
                "2026年12月31日|2026-12-31",
                "令和8年12月31日|2026-12-31",
                "令和元年5月1日|2019-05-01",
                "平成2年1月7日|1990-01-07",
                "R8.12.31|2026-12-31",
                "Jan 2, 2026|2026-01-02",
                "2 Jan 2026|2026-01-02",
                "02-Sep-2026|2026-09-02",
                "Jul-25-26|2026-07-25",
                "2. janúar 2026|2026-01-02",
                "31 décembre 2026|2026-12-31",
                "3. März 2026|2026-03-03",
                "1 de mayo de 2026|2026-05-01",
                "Mon, 2 Mar 2026|2026-03-02",
                "1996-07-04 00:00:00.000|1996-07-04",
                "2026-05-14 11:23:45 +0100|2026-05-14",
                "2026-05-14T11:23:45Z|2026-05-14",
                "2026-05-14T11:23:45.123+02:00|2026-05-14",
                "2026年7月1日 18時30分|2026-07-01",
            })
    void readsAnyUsualForm(String cell, LocalDate expected) {
        long parsed = new DateForm(DateOrder.DAY_MONTH_YEAR, false).parse(cell);
        assertThat(LocalDate.ofEpochDay(DateForm.day(parsed))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7/28/26 1:33 PM|813",
                "10/8/26 5:18 PM|1038",
                "Jun 8, 2025 10:23:05 PM PDT|1343",
                "02-Sep-2026 14:22:10 IST|862",
                "7/28/26 12:05 AM|5",
                "2026-01-01 08:00:00|480",
            })
    void keepsTheTimeOnTheClockOfTheTill(String cell, int minute) {
        assertThat(DateForm.minute(new DateForm(DateOrder.MONTH_DAY_YEAR, false).parse(cell)))
                .isEqualTo(minute);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/31/2000",
                "not a date",
                "2026-02-30",
                "12.5",
                "1234",
                "555-1234",
                "10.1.2",
                "2026-13-01",
                "Mayhem 3"
            })
    void anythingElseIsNoDate(String cell) {
        assertThat(new DateForm(DateOrder.DAY_MONTH_YEAR, false).parse(cell)).isEqualTo(DateForm.NOT);
    }

    @Test
    void spreadsheetsCountDaysFrom1900() {
        long parsed = new DateForm(DateOrder.DAY_MONTH_YEAR, true).parse("45658.5");
        assertThat(LocalDate.ofEpochDay(DateForm.day(parsed))).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(DateForm.minute(parsed)).isEqualTo(720);
    }

    @Test
    void aLaterRowProvesTheOrder() {
        DateEvidence evidence = evidence(List.of("01/10/2026", "02/10/2026", "30/09/2026"));
        assertThat(evidence.order()).contains(DateOrder.DAY_MONTH_YEAR);
        assertThat(evidence.proof()).isEqualTo(DateEvidence.Proof.VALUE);
        assertThat(evidence.example()).isEqualTo("30/09/2026");
    }

    @Test
    void rowsInOrderOfTimeProveIt() {
        DateEvidence evidence = evidence(List.of(
                "11/01/2026",
                "12/01/2026",
                "01/02/2026",
                "02/02/2026",
                "09/02/2026",
                "10/02/2026",
                "01/03/2026",
                "05/03/2026",
                "12/03/2026",
                "02/04/2026"));
        assertThat(evidence.order()).contains(DateOrder.DAY_MONTH_YEAR);
        assertThat(evidence.proof()).isEqualTo(DateEvidence.Proof.SEQUENCE);
    }

    @Test
    void pointsMeanThatDaysComeFirst() {
        assertThat(evidence(List.of("01.02.2026")).order()).contains(DateOrder.DAY_MONTH_YEAR);
    }

    @Test
    void whereNothingTellsItSaysSo() {
        assertThat(evidence(List.of("01/02/2026", "03/02/2026")).proof()).isEqualTo(DateEvidence.Proof.NONE);
    }

    /** 2 January 2026 stands as 1 February after a spreadsheet of another country; 13 January it could not read. */
    @Test
    void daysThatASpreadsheetTookForMonthsAreSeenWhereAllTheOthersAreLate() {
        List<String> cells = new ArrayList<>();
        for (int day = 1; day <= 28; day++) {
            cells.add(day <= 12 ? "2026-%02d-01".formatted(day) : "1/%d/2026".formatted(day));
        }
        DateEvidence evidence = evidence(cells);
        assertThat(evidence.proof()).isEqualTo(DateEvidence.Proof.SWAPPED);
        DateForm form = new DateForm(evidence.order().orElseThrow(), false, true);
        assertThat(cells)
                .extracting(cell ->
                        LocalDate.ofEpochDay(DateForm.day(form.parse(cell))).toString())
                .isSorted()
                .startsWith("2026-01-01", "2026-01-02")
                .endsWith("2026-01-28");
        cells.add("2026-01-29");
        assertThat(evidence(cells).proof()).isEqualTo(DateEvidence.Proof.VALUE);
    }

    private static DateEvidence evidence(List<String> cells) {
        ColumnEvidence evidence = new ColumnEvidence();
        cells.forEach(evidence::add);
        return evidence.dates();
    }
}
