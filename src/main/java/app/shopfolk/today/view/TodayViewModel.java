package app.shopfolk.today.view;

import app.shopfolk.importing.WatchedFiles;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Pictures;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.sales.Ledger;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.today.Briefing;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Today's briefing, read anew in the background after every change. */
public final class TodayViewModel {
    private final Pictures pictures;
    private final Ledger ledger;
    private final ToIntFunction<Picture> withoutPersona;
    private final Supplier<List<WatchedFiles.Seen>> watched;
    private final JobRunner jobs;
    private final ReadOnlyObjectWrapper<Optional<Day>> day = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Exception>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What the page shows. */
    public record Day(Picture picture, LedgerTotals totals, Briefing briefing) {}

    /** @param withoutPersona how many segments of a picture have no persona yet */
    public TodayViewModel(Pictures pictures, Ledger ledger, ToIntFunction<Picture> withoutPersona, JobRunner jobs) {
        this(pictures, ledger, withoutPersona, List::of, jobs);
    }

    /**
     * The same with a watched folder.
     *
     * @param watched files of it that the owner has not been told of
     */
    public TodayViewModel(
            Pictures pictures,
            Ledger ledger,
            ToIntFunction<Picture> withoutPersona,
            Supplier<List<WatchedFiles.Seen>> watched,
            JobRunner jobs) {
        this.watched = watched;
        this.pictures = pictures;
        this.ledger = ledger;
        this.withoutPersona = withoutPersona;
        this.jobs = jobs;
    }

    /** Reads the day; the page follows when it is there. */
    public void refresh() {
        jobs.run(
                progress -> {
                    Picture picture = pictures.newest();
                    return new Day(
                            picture,
                            LedgerTotals.of(picture.facts().ledger()),
                            Briefing.of(picture, ledger.imports(), withoutPersona.applyAsInt(picture), watched.get()));
                },
                step -> {},
                this::take);
    }

    private void take(Outcome<Day> outcome) {
        switch (outcome) {
            case Outcome.Done<Day>(Day read) -> {
                failure.set(Optional.empty());
                day.set(Optional.of(read));
            }
            case Outcome.Failed<Day>(Exception cause) -> failure.set(Optional.of(cause));
            case Outcome.Cancelled<Day>() -> failure.set(Optional.empty());
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
