package app.shopfolk.outreach.view;

import app.shopfolk.base.OccasionCalendar;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.insight.forecast.Forecast;
import app.shopfolk.outreach.Campaign;
import app.shopfolk.outreach.Lists;
import app.shopfolk.outreach.MergeField;
import app.shopfolk.outreach.MergeText;
import app.shopfolk.outreach.MergeValues;
import app.shopfolk.outreach.MessageKind;
import app.shopfolk.outreach.Plan;
import app.shopfolk.outreach.Wordings;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.LatestJob;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.Arrivals;
import app.shopfolk.sales.CustomerField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Whom to reach, the plan of the one in hand, and the list being made. */
public final class OutreachViewModel {
    private final Book book;
    private final Supplier<Picture> source;
    private final Words words;

    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Entry> chosen = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyObjectWrapper<@Nullable ListMaking> making = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyBooleanWrapper counted = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(false);
    private final Counting counting;
    private final Change change;
    private final PlanInHand inHand;
    private @Nullable Counted now;
    private final LatestJob latest;
    private @Nullable String wanted;

    /**
     * What is kept.
     *
     * @param expected who is overdue and what can be expected of whom; may take a moment
     * @param noted ids of customers of whom the owner noted a field herself
     * @param rates what the owner's time costs
     */
    public record Book(
            Lists lists,
            Wordings wordings,
            Arrivals arrivals,
            Supplier<Optional<Forecast>> expected,
            Function<CustomerField, Set<Integer>> noted,
            Supplier<Rates> rates) {}

    /**
     * Shows nothing before {@link #refresh}.
     *
     * @param source the shop as it stands
     */
    public OutreachViewModel(Book book, Supplier<Picture> source, Words words, JobRunner jobs) {
        this.book = book;
        this.source = source;
        this.words = words;
        this.latest = new LatestJob(jobs);
        this.counting = new Counting(book, words);
        this.change = new Change(jobs, failed);
        this.inHand = new PlanInHand(book.wordings(), words, change);
    }

    /** Counts everything anew; the latest asking wins. */
    public void refresh() {
        latest.run(progress -> counting.of(source.get()), outcome -> {
            failed.set(outcome instanceof Outcome.Failed<Counted>);
            if (outcome instanceof Outcome.Done<Counted>(Counted result)) {
                show(result);
            }
        });
    }

    private void show(Counted result) {
        now = result;
        entries.setAll(result.entries());
        counted.set(true);
        Entry before = chosen.get();
        Optional<Entry> same = before == null
                ? Optional.empty()
                : entries.stream()
                        .filter(entry -> entry.id().equals(before.id()))
                        .findFirst();
        making.set(null);
        chosen.set(null);
        same.or(() -> entries.stream().findFirst()).ifPresent(this::choose);
        chooseWanted();
    }

    /** Takes the first entry in hand whose id begins so, now or once all are counted. */
    public void choose(String id) {
        wanted = id;
        chooseWanted();
    }

    private void chooseWanted() {
        String id = wanted;
        if (id != null && now != null) {
            wanted = null;
            entries.stream()
                    .filter(entry -> entry.id().startsWith(id))
                    .findFirst()
                    .ifPresent(this::choose);
        }
    }

    /** Takes an entry in hand. */
    public void choose(Entry entry) {
        making.set(null);
        chosen.set(entry);
        inHand.of(now, entry);
    }

    public ObservableList<Entry> entries() {
        return entries;
    }

    public ReadOnlyObjectProperty<@Nullable Entry> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The plan of the entry in hand; {@code null} for a result. */
    public ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return inHand.planProperty();
    }

    /** The list being made; {@code null} while the plan is shown. */
    public ReadOnlyObjectProperty<@Nullable ListMaking> makingProperty() {
        return making.getReadOnlyProperty();
    }

    /** Whether everything was counted once. */
    public ReadOnlyBooleanProperty countedProperty() {
        return counted.getReadOnlyProperty();
    }

    /** Whether the last counting failed. */
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return inHand.canUndoProperty();
    }

    /** Whether the shop has no customer yet. */
    public boolean isEmpty() {
        Counted all = now;
        return all == null || all.facts().size() == 0;
    }

    /** Whether no customer has an address, e-mail or telephone. */
    public boolean hasNoContacts() {
        Counted all = now;
        return all != null && !all.anyContact();
    }

    /** Whether the owner shaped buckets. */
    public boolean isShaped() {
        Counted all = now;
        return all != null && all.picture().isShaped();
    }

    /** What fills the fields of messages. */
    public MergeValues values() {
        return counted().values();
    }

    /** What a customer is called. */
    public String nameOf(int row) {
        return counted().facts().customer(row).displayName();
    }

    /** Why a customer of the audience in hand is called; empty where she has no reason of her own. */
    public String reasonOf(int row) {
        return chosen.get() instanceof Entry.Overdue overdue
                ? words.say(overdue.late().reason(row))
                : "";
    }

    Counted counted() {
        Counted all = now;
        if (all == null) {
            throw new IllegalStateException("Nothing was counted yet");
        }
        return all;
    }

    /** Begins a list for the audience in hand. */
    public void makeList() {
        Plan current = inHand.planProperty().get();
        if (current != null) {
            making.set(new ListMaking(book.lists().rules(), counted().facts(), current));
        }
    }

    /** Back to the plan. */
    public void backToPlan() {
        making.set(null);
    }

    /** Keeps that the list in hand is handed out, on the caller's thread. */
    public Campaign handOut(ListMaking list) {
        return book.lists().handOut(list.listProperty().get(), counted().maker().keys());
    }

    /** Takes back that a list was handed out, on the caller's thread. */
    void forget(Campaign campaign) {
        book.lists().takeBack(campaign);
    }

    /** Takes back that a list was handed out; off the window's thread, then counts anew. */
    public void takeBack(Campaign campaign) {
        change.run(() -> book.lists().takeBack(campaign), this::refresh);
    }

    public void bringBack(Campaign campaign) {
        change.run(() -> book.lists().bringBack(campaign), this::refresh);
    }

    /** The owner's words for a message, with the fields' names on the screen. */
    public void edit(MessageKind kind, String shown) {
        inHand.edit(kind, MergeText.edited(shown, this::nameOf));
    }

    /** Goes back to the program's own words. */
    public void suggestAgain(MessageKind kind) {
        edit(kind, "");
    }

    /** Takes the last edit back. */
    public void undo() {
        inHand.undo();
    }

    /** A field's name on the screen. */
    public String nameOf(MergeField field) {
        return words.texts().get(field.nameKey());
    }

    /** The occasions of the shop's country. */
    public OccasionCalendar occasions() {
        return OccasionCalendar.of(counted().facts().settings().country());
    }

    /** The plans of all buckets, for the wall planner and the calendar. */
    public List<Plan> allPlans() {
        return counted().buckets().stream()
                .map(audience -> counted().maker().of(audience, inHand::skeleton))
                .toList();
    }
}
