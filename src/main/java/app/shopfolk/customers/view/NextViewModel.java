package app.shopfolk.customers.view;

import app.shopfolk.affinity.Affinities;
import app.shopfolk.affinity.Affinity;
import app.shopfolk.affinity.Correction;
import app.shopfolk.affinity.Corrections;
import app.shopfolk.affinity.Offer;
import app.shopfolk.affinity.OfferWords;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.forecast.Forecast;
import app.shopfolk.insight.forecast.Outlook;
import app.shopfolk.insight.forecast.OutlookWords;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.LatestJob;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.sales.LedgerContents;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What comes next for the customer at the side, worked out behind the window's back, and the owner's word on it. */
public final class NextViewModel {
    private static final int OFFERS = 4;

    private final Supplier<Picture> picture;
    private final Supplier<Forecast> forecast;
    private final Affinities affinities;
    private final JobRunner jobs;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Working());
    private final ReadOnlyObjectWrapper<Optional<Said>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int customer;
    private final LatestJob working;

    /** How far it is. */
    sealed interface State {
        /** Being worked out. */
        record Working() implements State {}

        /** It could not be. */
        record Failed() implements State {}

        record Ready(Next next) implements State {}
    }

    /**
     * What became of the owner's word.
     *
     * @param isKept whether it was saved
     * @param undo takes it back, or puts back what she said before
     */
    record Said(Correction correction, boolean isKept, Runnable undo) {}

    /** @param forecast may take seconds; asked for off the window's thread, like the others */
    public NextViewModel(
            Supplier<Picture> picture, Supplier<Forecast> forecast, Affinities affinities, JobRunner jobs) {
        this.picture = picture;
        this.forecast = forecast;
        this.affinities = affinities;
        this.jobs = jobs;
        this.working = new LatestJob(jobs);
    }

    /** Works out what comes next for a customer; what was asked for last is shown. */
    void show(int row) {
        customer = row;
        state.set(new State.Working());
        work();
    }

    private void work() {
        int row = customer;
        working.run(
                progress -> next(row),
                outcome -> state.set(
                        outcome instanceof Outcome.Done<Next>(Next next) ? new State.Ready(next) : new State.Failed()));
    }

    private Next next(int row) {
        Picture now = picture.get();
        Forecast expected = forecast.get();
        Affinity affinity = affinities.newest();
        LedgerContents ledger = now.facts().ledger();
        Optional<Outlook> outlook = expected.of(row);
        List<Offer> offers = affinity.offers(row, bucket(now, row), OFFERS);
        OutlookWords outlooks = new OutlookWords(expected);
        OfferWords words = new OfferWords(ledger);
        return new Next(
                row,
                outlook.map(outlooks::of).orElse(List.of()),
                outlook.map(any -> outlooks.basis()),
                words.next(outlook, offers),
                offers.stream()
                        .map(offer -> new Next.Suggestion(
                                offer,
                                named(ledger, offer.product()),
                                offer.reason() instanceof Offer.BoughtToo because
                                        ? Optional.of(
                                                named(ledger, because.pair().x()))
                                        : Optional.empty(),
                                words.reason(offer)))
                        .toList());
    }

    private static BitSet bucket(Picture picture, int row) {
        BitSet members = new BitSet();
        if (picture.isShaped()) {
            picture.assignment().forEach(picture.assignment().bucketOf(row), members::set);
        }
        return members;
    }

    private static Next.Named named(LedgerContents ledger, int product) {
        return new Next.Named(
                ledger.products().get(product).key(),
                ledger.products().get(product).name());
    }

    /** What she bought of a product was a gift. */
    void gift(Next.Named product) {
        say(new Correction.Gift(id(), product.key()));
    }

    /** Two products are never to be named because of one another. */
    void never(Next.Named one, Next.Named other) {
        say(new Correction.NeverTogether(one.key(), other.key()));
    }

    /** How she likes a product, 1 to 5 stars. */
    void rate(Next.Named product, int stars) {
        say(new Correction.Rating(id(), product.key(), stars));
    }

    private int id() {
        return picture.get().facts().customer(customer).id();
    }

    private void say(Correction correction) {
        Corrections kept = affinities.corrections();
        jobs.run(
                progress -> {
                    Optional<Correction> before = kept.all().stream()
                            .filter(each -> each.isAboutTheSame(correction))
                            .findFirst();
                    kept.say(correction);
                    return before;
                },
                step -> {},
                outcome -> {
                    if (outcome instanceof Outcome.Done<Optional<Correction>>(Optional<Correction> before)) {
                        said.set(Optional.of(new Said(correction, true, () -> takeBack(correction, before))));
                        work();
                    } else {
                        said.set(Optional.of(new Said(correction, false, () -> {})));
                    }
                });
    }

    private void takeBack(Correction correction, Optional<Correction> before) {
        jobs.run(
                progress -> {
                    before.ifPresentOrElse(
                            affinities.corrections()::say,
                            () -> affinities.corrections().withdraw(correction));
                    return true;
                },
                step -> {},
                outcome -> work());
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What became of the owner's last word. */
    ReadOnlyObjectProperty<Optional<Said>> saidProperty() {
        return said.getReadOnlyProperty();
    }
}
