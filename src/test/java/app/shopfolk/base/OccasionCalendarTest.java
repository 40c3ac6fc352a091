package app.shopfolk.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionCalendarTest {
    /** Dates as printed in the countries' own calendars. */
    @ParameterizedTest
    @CsvSource({
        "IS, BONDADAGUR, 2024-01-26",
        "IS, BONDADAGUR, 2026-01-23",
        "IS, KONUDAGUR, 2023-02-19",
        "IS, KONUDAGUR, 2024-02-25",
        "IS, KONUDAGUR, 2025-02-23",
        "IS, FIRST_DAY_OF_SUMMER, 2024-04-25",
        "IS, FATHERS_DAY, 2025-11-09",
        "IS, MOTHERS_DAY, 2026-05-10",
        "GB, MOTHERS_DAY, 2025-03-30",
        "FR, MOTHERS_DAY, 2023-06-04",
        "FR, MOTHERS_DAY, 2024-05-26",
        "NO, MOTHERS_DAY, 2025-02-09",
        "DE, FATHERS_DAY, 2025-05-29",
        "US, THANKSGIVING, 2025-11-27",
        "CA, THANKSGIVING, 2025-10-13",
        "JP, WHITE_DAY, 2026-03-14",
        "JP, RESPECT_FOR_THE_AGED, 2025-09-15",
        "US, EASTER, 2024-03-31",
        "US, EASTER, 2025-04-20",
        "US, EASTER, 2038-04-25",
        "'', VALENTINES_DAY, 2025-02-14",
    })
    void daysFallWhereTheCountryKeepsThem(String country, Occasion occasion, LocalDate day) {
        assertThat(OccasionCalendar.of(country).dayOf(occasion, day.getYear())).isEqualTo(day);
    }

    @Test
    void countriesKeepTheirOwnOccasions() {
        assertThat(OccasionCalendar.of("IS").occasions())
                .contains(Occasion.KONUDAGUR, Occasion.BONDADAGUR)
                .doesNotContain(Occasion.WHITE_DAY);
        assertThat(OccasionCalendar.of("JP").occasions())
                .contains(Occasion.WHITE_DAY)
                .doesNotContain(Occasion.KONUDAGUR, Occasion.EASTER);
    }

    @Test
    void aPeriodListsItsOccasionsInOrder() {
        var year = new Period(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 5, 31));

        assertThat(OccasionCalendar.of("").in(year))
                .extracting(dated -> dated.occasion().code())
                .containsExactly("fathers-day", "christmas", "valentines-day", "easter", "mothers-day");
    }
}
