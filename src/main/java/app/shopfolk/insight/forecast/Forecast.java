package app.shopfolk.insight.forecast;

import app.shopfolk.base.Money;
import app.shopfolk.facts.BuyingDays;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.LifeStage;
import app.shopfolk.insight.Rates;
import app.shopfolk.segment.detect.Detector;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What can be expected of each customer in the twelve months after the day the facts are as of: MBG/NBD for visits and
 * Gamma-Gamma for what a visit brings, or each one's own gaps where there is too little to learn from. A visit is a day on
 * which she buys. Immutable; making it takes about a second for 100,000 customers, so make it off the window's thread.
 */
public final class Forecast {
    private static final double A_YEAR_IN_WEEKS = 365 / DistinctHistories.DAYS_A_WEEK;
    private static final int SEVERAL = 3;
    private static final int SOONEST_OVERDUE = 7;

    private final CustomerFacts facts;
    private final Rates rates;
    private final double overdueGaps;
    private final BuyingDays days;
    private final Gaps gaps;
    private final Basis basis;
    private final double[] alive;
    private final double[] visits;
    private final double[] amounts;
    private final double minutesAVisit;
    private final Optional<Backtest> backtest;

    private Forecast(CustomerFacts facts, Rates rates, double overdueGaps) {
        this.facts = facts;
        this.rates = rates;
        this.overdueGaps = overdueGaps;
        this.days = BuyingDays.of(facts);
        this.gaps = new Gaps(days);
        Histories histories = Histories.upTo(days, today());
        Method method = Method.of(histories);
        this.basis = method.basis();
        this.alive = unknown();
        this.visits = unknown();
        this.amounts = unknown();
        this.minutesAVisit = minutesAVisit(histories);
        if (basis != Basis.TOO_YOUNG) {
            reckonFromGaps(histories);
        }
        method.model().ifPresent(model -> foretell(model, histories));
        this.backtest = method.model().flatMap(model -> Backtest.of(days, facts.asOf(), model));
    }

    /**
     * The forecast for everybody.
     *
     * @param rates what the owner's time costs
     * @param overdueGaps after how many of her own gaps a customer is overdue
     */
    public static Forecast of(CustomerFacts facts, Rates rates, double overdueGaps) {
        return new Forecast(facts, rates, overdueGaps);
    }

    private void reckonFromGaps(Histories histories) {
        Amounts expected = Amounts.of(histories);
        for (int at = 0; at < histories.size(); at++) {
            int row = histories.row(at);
            amounts[row] = expected.expected(histories.repeats(at) + 1, histories.meanAmount(at));
            visits[row] = gaps.visitsInAYear(row, histories.age(at) - histories.lastAfter(at));
        }
    }

    private double[] unknown() {
        double[] values = new double[facts.size()];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    private int today() {
        return (int) facts.asOf().toEpochDay();
    }

    private void foretell(BuyingModel model, Histories histories) {
        double[] expected = Visits.of(model, histories, A_YEAR_IN_WEEKS);
        for (int at = 0; at < expected.length; at++) {
            int row = histories.row(at);
            visits[row] = expected[at];
            alive[row] = model.alive(histories.repeats(at), histories.lastWeeks(at), histories.ageWeeks(at));
        }
    }

    /** Hundredths of a minute that a visit takes on the average, of those who buy. */
    private double minutesAVisit(Histories histories) {
        double minutes = 0;
        long count = 0;
        for (int at = 0; at < histories.size(); at++) {
            minutes += facts.measures(null).serviceMinutes(histories.row(at));
            count += histories.repeats(at) + 1;
        }
        return count == 0 ? 0 : minutes / count;
    }

    /** What the forecast rests on. */
    public Basis basis() {
        return basis;
    }

    /** Whether worth is contribution; if not, the shop's margins are unknown and it is sales. */
    public boolean isContribution() {
        return days.isMargin();
    }

    /** The day it looks ahead from. */
    public LocalDate asOf() {
        return facts.asOf();
    }

    /** How well the last months were foretold; empty without a model or where the ledger is too young. */
    public Optional<Backtest> backtest() {
        return backtest;
    }

    /** What can be expected of a customer; empty for those who never bought. */
    public Optional<Outlook> of(int row) {
        int count = days.count(row);
        if (count == 0) {
            return Optional.empty();
        }
        int last = days.day(days.to(row) - 1);
        return Optional.of(new Outlook(
                count,
                LocalDate.ofEpochDay(last),
                today() - last,
                known(gaps.usual(row)),
                isOverdue(row),
                facts.label("stage", row).equals(Optional.of(LifeStage.LAPSED.code())),
                known(alive[row]),
                known(visits[row]),
                worth(row)));
    }

    private static OptionalDouble known(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Whether she is away longer than is usual for her; see {@link Outlook#isOverdue}. */
    public boolean isOverdue(int row) {
        if (days.count(row) < SEVERAL || waitsForHerDay(row)) {
            return false;
        }
        int since = today() - days.day(days.to(row) - 1);
        return since >= SOONEST_OVERDUE && since > overdueGaps * gaps.usual(row);
    }

    private boolean waitsForHerDay(int row) {
        return facts.label(Detector.SPECIAL_OCCASION.fact(), row)
                .map("true"::equals)
                .orElseGet(() -> facts.label("stage", row).equals(Optional.of("special-occasion")));
    }

    private Optional<Money> worth(int row) {
        double each = visits[row] * (amounts[row] - (isContribution() ? serviceOfAVisit(row) : 0));
        return Double.isNaN(each) ? Optional.empty() : Optional.of(new Money(Math.round(each * 10_000)));
    }

    /** What a visit of hers costs in service, as though she had made one more that took as long as is usual in the shop. */
    private double serviceOfAVisit(int row) {
        double minutes = (facts.measures(null).serviceMinutes(row) + minutesAVisit) / (days.count(row) + 1);
        return rates.perHour().toDouble() * minutes / 6000;
    }

    /**
     * Who is overdue, those first of whom most can still be expected.
     *
     * @return rows in the facts
     */
    public int[] overdue() {
        return IntStream.range(0, facts.size())
                .filter(this::isOverdue)
                .boxed()
                .sorted(Comparator.comparing((Integer row) -> worth(row).orElse(Money.ZERO))
                        .reversed()
                        .thenComparing(row -> row))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** What can be expected of some customers together, such as {@code assignment.rows(bucket)}. */
    public Expected of(int[] rows) {
        int told = 0;
        double stillHere = 0;
        double sum = 0;
        Money worth = Money.ZERO;
        int overdue = 0;
        for (int row : rows) {
            if (isOverdue(row)) {
                overdue++;
            }
            if (!Double.isNaN(visits[row])) {
                told++;
                stillHere += basis == Basis.MODEL ? alive[row] : 1;
                sum += visits[row];
                worth = worth.plus(worth(row).orElse(Money.ZERO));
            }
        }
        return new Expected(told, stillHere, sum, worth, overdue);
    }
}
