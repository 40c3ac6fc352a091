package app.shopfolk.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.shopfolk.facts.BuyingDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Why the published tenth of CDNOW is foretold 23 % too high in its last quarter, and the whole file 8 %: chance. The model
 * learns the same from the tenth (616 visits, a tenth of the whole's 6,169), only 501 happened where a tenth of the whole's
 * 5,719 would have been 572; hidden a month earlier, the same sample is foretold to half a per cent.
 * {@code -Dshopfolk.tenths=40} draws so many tenths of the whole file: half of them are within 10 %, the worst like that one.
 */
class TenthsTest {
    private static final int DRAWS = Integer.getInteger("shopfolk.tenths", 0);
    private static final LocalDate END = LocalDate.of(1998, 6, 30);
    private static final int CUSTOMERS = 2357;

    private record Quarter(double predicted, long actual) {
        double error() {
            return (predicted - actual) / actual;
        }
    }

    @Test
    void thePublishedTenthIsOffByChanceInOneQuarterOnly() {
        BuyingDays sample = BuyingDays.of(Cdnow.sample());
        Quarter last = quarter(sample, Histories.upTo(sample, day(3)), day(3));
        assertThat(last.predicted()).isCloseTo(6169 / 10.0, within(6.0));
        assertThat(last.actual()).isEqualTo(501);
        assertThat(quarter(sample, Histories.upTo(sample, day(4)), day(4)).error())
                .isCloseTo(0, within(0.02));
    }

    @Test
    void mostTenthsAreForetoldAsWellAsTheWhole() {
        assumeThat(DRAWS).isPositive();
        BuyingDays all = BuyingDays.of(Cdnow.everybody());
        Histories known = Histories.upTo(all, day(3));
        Random random = new Random(11);
        double[] errors = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] tenth =
                    random.ints(0, known.size()).distinct().limit(CUSTOMERS).toArray();
            errors[draw] = quarter(all, known.only(tenth), day(3)).error();
        }
        Arrays.sort(errors);
        assertThat(errors[DRAWS / 2]).isBetween(0.0, 0.1);
        assertThat(errors[DRAWS - 1]).isBetween(0.15, 0.35);
    }

    private static int day(int monthsBeforeTheEnd) {
        return (int) END.minusMonths(monthsBeforeTheEnd).toEpochDay();
    }

    /** The three months after a day, foretold from what was known until then. */
    private static Quarter quarter(BuyingDays days, Histories known, int cut) {
        BuyingModel model = Method.of(known).model().orElseThrow();
        int end = (int) LocalDate.ofEpochDay(cut).plusMonths(Backtest.MONTHS).toEpochDay();
        double predicted = Arrays.stream(Visits.of(model, known, (end - cut) / DistinctHistories.DAYS_A_WEEK))
                .sum();
        long actual = 0;
        for (int at = 0; at < known.size(); at++) {
            for (int day = days.from(known.row(at)); day < days.to(known.row(at)); day++) {
                actual += days.day(day) > cut && days.day(day) <= end ? 1 : 0;
            }
        }
        return new Quarter(predicted, actual);
    }
}
