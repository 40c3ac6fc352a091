package app.shopfolk.insight.forecast;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A forecast in sentences, never as a bare score. */
public final class OutlookWords {
    private static final double SURE = 0.8;
    private static final double LIKELY = 0.5;
    private static final double DOUBTFUL = 0.2;
    private static final double HARDLY = 0.2;
    private static final double ONE = 0.75;
    private static final double SEVERAL = 1.5;
    private static final double POOR = 0.2;

    private final Forecast forecast;

    public OutlookWords(Forecast forecast) {
        this.forecast = forecast;
    }

    /** What can be expected of one customer: whether she still is one, how often she will come, and her habit. */
    public List<Phrase> of(Outlook outlook) {
        List<Phrase> sentences = new ArrayList<>();
        outlook.alive().ifPresent(alive -> sentences.add(here(alive, outlook)));
        outlook.visits()
                .ifPresent(
                        visits -> sentences.add(visits(visits, outlook.worth().orElse(Money.ZERO))));
        sentences.add(habit(outlook));
        return sentences;
    }

    /** Her habit, and how long she has stayed away. */
    public Phrase habitOf(Outlook outlook) {
        return habit(outlook);
    }

    /**
     * The model's word, never against what her own habit says on the same page: a good chance of one who is late, or who has
     * stayed away for long, is a chance to win her back.
     */
    private static Phrase here(double alive, Outlook outlook) {
        long inTen = Math.clamp(Math.round(alive * 10), 1, 9);
        String how = alive >= SURE ? "sure" : alive >= LIKELY ? "likely" : alive >= DOUBTFUL ? "doubtful" : "lost";
        String late = outlook.staysAway() ? "away" : outlook.isOverdue() ? "late" : how;
        return Phrase.of("insight.forecast.here." + (alive < LIKELY ? how : late), inTen);
    }

    private Phrase visits(double visits, Money worth) {
        if (visits < HARDLY) {
            return Phrase.of("insight.forecast.visits.hardly");
        }
        String what = !forecast.isContribution() ? "sales" : worth.tenThousandths() < 0 ? "loss" : "worth";
        Money amount = new Money(Math.abs(worth.tenThousandths()));
        if (visits < SEVERAL) {
            return Phrase.of("insight.forecast." + (visits < ONE ? "perhaps." : "visit.") + what, amount);
        }
        return Phrase.of("insight.forecast.visits." + what, Math.round(visits), amount);
    }

    private static Phrase habit(Outlook outlook) {
        Phrase since = Lapse.of(outlook.daysSince());
        if (outlook.usualGap().isEmpty()) {
            return outlook.daysSince() == 0
                    ? Phrase.of("insight.forecast.once.today")
                    : Phrase.of("insight.forecast.once", since);
        }
        Phrase gap = Lapse.of(outlook.usualGap().getAsDouble());
        if (outlook.buyingDays() == 2) {
            return Phrase.of("insight.forecast.twice", gap, since);
        }
        if (outlook.daysSince() == 0) {
            return Phrase.of("insight.forecast.habit.today", gap);
        }
        return Phrase.of(
                outlook.isOverdue() ? "insight.forecast.habit.overdue" : "insight.forecast.habit.usual", gap, since);
    }

    /** What can be expected of a group called by a name. */
    public Phrase of(String name, Expected expected) {
        Phrase all = Phrase.of(
                forecast.isContribution() ? "insight.forecast.group.worth" : "insight.forecast.group.sales",
                Phrase.verbatim(name),
                Math.round(expected.visits()),
                expected.worth());
        return expected.overdue() == 0
                ? all
                : Phrase.of("insight.forecast.group.overdue", all, (long) expected.overdue());
    }

    /** What it rests on: how well it did on months that were hidden from it, or why there is no model. */
    public Phrase basis() {
        if (forecast.basis() != Basis.MODEL) {
            String code = forecast.basis().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return Phrase.of("insight.forecast.basis." + code);
        }
        return forecast.backtest()
                .map(test -> Phrase.of(
                        test.error() > POOR ? "insight.forecast.backtest.poor" : "insight.forecast.backtest.good",
                        (long) test.months(),
                        Math.round(test.predicted()),
                        test.actual()))
                .orElseGet(() -> Phrase.of("insight.forecast.basis.unchecked"));
    }
}
