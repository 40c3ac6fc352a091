package app.shopfolk.service.view;

import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.ServiceContactRecord;
import app.shopfolk.sales.ServiceLog;
import app.shopfolk.service.Issue;
import app.shopfolk.service.Issues;
import app.shopfolk.service.Ladder;
import app.shopfolk.service.OpenIssues;
import app.shopfolk.service.ServiceQueue;
import app.shopfolk.service.Terms;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/** Who waits, in which order to help, and who only costs; what the owner does about it is kept at once. */
public final class ServiceViewModel {
    private static final int MOST_FOUND = 8;
    /** What the keys of contacts begin with that were noted here. */
    private static final String NOTED = "noted/";

    private final Supplier<Picture> newest;
    private final Costs costs;
    private final Issues issues;
    private final ServiceLog log;
    private final Runnable onServed;
    private final JobRunner jobs;
    private final Supplier<LocalDate> calendar;
    private final ReadOnlyObjectWrapper<Optional<State>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Exception>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty minutes = new SimpleIntegerProperty(20);
    private int asked;

    /**
     * What the page shows.
     *
     * @param kept the owner's notes on those she keeps although they only cost, by the customer's id
     */
    public record State(Picture picture, ServiceQueue queue, Ladder ladder, Map<Integer, String> kept) {
        String name(int row) {
            return picture.facts().customer(row).displayName();
        }
    }

    /**
     * What the owner said in Settings.
     *
     * @param rates what her time costs
     * @param terms what she would ask of those who only cost
     */
    public record Costs(Supplier<Rates> rates, Supplier<Terms> terms) {}

    /**
     * What she notes.
     *
     * @param log where her own service counts
     * @param onServed told after it changed; counts again
     */
    public record Notes(Issues issues, ServiceLog log, Runnable onServed) {}

    /** @param calendar tells the day */
    public ServiceViewModel(
            Supplier<Picture> newest, Costs costs, Notes notes, JobRunner jobs, Supplier<LocalDate> calendar) {
        this.newest = newest;
        this.log = notes.log();
        this.onServed = notes.onServed();
        this.costs = costs;
        this.issues = notes.issues();
        this.jobs = jobs;
        this.calendar = calendar;
    }

    /** Looks at the newest figures. */
    public void refresh() {
        change(() -> {});
    }

    private void change(Runnable edit) {
        change(edit, false);
    }

    /** @param recounts whether the edit changes what customers cost */
    private void change(Runnable edit, boolean recounts) {
        int mine = ++asked;
        jobs.run(
                progress -> {
                    edit.run();
                    return look();
                },
                step -> {},
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<State>(State seen) -> {
                            failure.set(Optional.empty());
                            // What was seen before a later change is no longer true.
                            if (mine == asked) {
                                state.set(Optional.of(seen));
                            }
                            if (recounts) {
                                onServed.run();
                            }
                        }
                        case Outcome.Failed<State>(Exception cause) -> failure.set(Optional.of(cause));
                        case Outcome.Cancelled<State>() -> state.set(state.get());
                    }
                });
    }

    private State look() {
        Picture picture = newest.get();
        LocalDate day = calendar.get();
        Map<Integer, String> kept = issues.kept();
        return new State(
                picture,
                ServiceQueue.of(
                        picture,
                        OpenIssues.of(picture.facts(), issues),
                        costs.rates().get(),
                        day),
                Ladder.of(picture, costs.rates().get(), costs.terms().get(), kept.keySet()),
                kept);
    }

    /**
     * The issue was dealt with. One that the owner noted has taken her time too, as many minutes as it was thought to need;
     * those of a file count already.
     */
    void finish(ServiceQueue.Turn turn) {
        Issue issue = turn.issue();
        LocalDate day = calendar.get();
        Optional<Identity> who = state.get()
                .map(now -> now.picture().facts().customer(turn.row()))
                .flatMap(customer -> customer.identities().stream().min(Comparator.comparing(Identity::kind)));
        change(
                () -> {
                    issues.finish(issue.id(), day);
                    if (issue.isNoted()) {
                        log.served(new ServiceContactRecord(
                                NOTED + issue.id(),
                                who.orElseThrow(),
                                day,
                                (int) Math.round(turn.minutes() * 100),
                                null,
                                issue.topic().isEmpty() ? null : issue.topic(),
                                null,
                                false));
                    }
                },
                issue.isNoted());
    }

    /** It was not, after all. */
    void reopen(Issue issue) {
        change(
                () -> {
                    issues.reopen(issue.id());
                    if (issue.isNoted()) {
                        log.notServed(NOTED + issue.id());
                    }
                },
                issue.isNoted());
    }

    /**
     * Notes an issue that no file tells of.
     *
     * @param told minutes it is thought to need; empty where the shop's own figures are to tell
     */
    void note(Customer customer, String topic, Optional<Integer> told) {
        LocalDate day = calendar.get();
        change(() -> issues.note(new Issue(
                UUID.randomUUID().toString(),
                customer.id(),
                day,
                topic.strip(),
                told.map(each -> each * 100).orElse(null),
                true)));
    }

    /** She stays as she is, whatever the figures say. */
    void keepAnyway(int row, String note) {
        state.get().ifPresent(now -> {
            int id = now.picture().facts().customer(row).id();
            change(() -> issues.keepAnyway(id, note.strip(), calendar.get()));
        });
    }

    /** The figures speak for her again. */
    void letFiguresSpeak(int customer) {
        change(() -> issues.letFiguresSpeak(customer));
    }

    /** The first few customers whose name holds what is typed. */
    List<Customer> find(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return state.get().filter(now -> !wanted.isEmpty()).stream()
                .flatMap(now -> IntStream.range(0, now.picture().facts().size())
                        .mapToObj(now.picture().facts()::customer))
                .filter(customer ->
                        customer.displayName().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST_FOUND)
                .toList();
    }

    /** What is shown; empty until the figures were read. */
    ReadOnlyObjectProperty<Optional<State>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Why it could not be read or kept. */
    ReadOnlyObjectProperty<Optional<Exception>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The minutes that the owner has now. */
    IntegerProperty minutesProperty() {
        return minutes;
    }
}
