package app.shopfolk.today.view;

import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Pictures;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.today.Briefing;
import app.shopfolk.today.News;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Today's briefing, read anew in the background after every change. */
public final class TodayViewModel {
    private final Pictures pictures;
    private final Source source;
    private final JobRunner jobs;
    private final ReadOnlyObjectWrapper<Optional<Day>> day = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Exception>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What the page shows. */
    public record Day(Picture picture, LedgerTotals totals, Briefing briefing) {}

    /** Whence the news comes; asked off the window's thread. */
    public interface Source {
        /** What can be told at once. */
        News atOnce(Picture picture);

        /** The owner's calendar. */
        LocalDate today();

        /** The same with what takes a while to work out. */
        News withForecast(Picture picture, News known);
    }

    public TodayViewModel(Pictures pictures, Source source, JobRunner jobs) {
        this.pictures = pictures;
        this.source = source;
        this.jobs = jobs;
    }

    /** Reads the day; the page follows when it is there, and once more when the forecast is. */
    public void refresh() {
        jobs.run(
                progress -> {
                    Picture picture = pictures.newest();
                    return Told.of(picture, source.atOnce(picture), source.today());
                },
                step -> {},
                outcome -> {
                    take(outcome);
                    if (outcome instanceof Outcome.Done<Told>(Told told)
                            && !told.picture().isEmpty()) {
                        jobs.run(
                                progress -> Told.of(
                                        told.picture(),
                                        source.withForecast(told.picture(), told.news()),
                                        source.today()),
                                step -> {},
                                this::take);
                    }
                });
    }

    /** All of it is worked out in the job: a large shop's day takes longer than a picture on the screen may. */
    private record Told(Picture picture, News news, Day day) {
        static Told of(Picture picture, News news, LocalDate today) {
            return new Told(
                    picture,
                    news,
                    new Day(picture, LedgerTotals.of(picture.facts().ledger()), Briefing.of(picture, news, today)));
        }
    }

    private void take(Outcome<Told> outcome) {
        switch (outcome) {
            case Outcome.Done<Told>(Told told) -> {
                failure.set(Optional.empty());
                day.set(Optional.of(told.day()));
            }
            case Outcome.Failed<Told>(Exception cause) -> failure.set(Optional.of(cause));
            case Outcome.Cancelled<Told>() -> failure.set(Optional.empty());
        }
    }

    /** The newest day read; empty until the first is there. */
    public ReadOnlyObjectProperty<Optional<Day>> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /** Why it could not be read, if so. */
    public ReadOnlyObjectProperty<Optional<Exception>> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
