package app.shopfolk.outreach.view;

import app.shopfolk.base.Phrase;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.outreach.Audience;
import app.shopfolk.outreach.Campaign;
import app.shopfolk.outreach.ContactChannel;
import app.shopfolk.outreach.Lists;
import app.shopfolk.outreach.MergeField;
import app.shopfolk.outreach.MergeText;
import app.shopfolk.outreach.MergeValues;
import app.shopfolk.outreach.MessageKind;
import app.shopfolk.outreach.NewIn;
import app.shopfolk.outreach.Plan;
import app.shopfolk.outreach.Reminder;
import app.shopfolk.outreach.SecondVisit;
import app.shopfolk.outreach.Wordings;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.Arrivals;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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
    private final JobRunner jobs;

    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Entry> chosen = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyObjectWrapper<@Nullable ListMaking> making = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyBooleanWrapper counted = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(false);
    private final Deque<Edit> undo = new ArrayDeque<>();
    private @Nullable Counted now;
    private int asked;
    private int planned;

    /**
     * What is kept.
     *
     * @param rates what the owner's time costs
     */
    public record Book(Lists lists, Wordings wordings, Arrivals arrivals, Supplier<Rates> rates) {}

    /** Everything counted from one picture of the shop. */
    record Counted(Picture picture, MergeValues values, Plan.Maker maker, List<Entry> entries, boolean anyContact) {}

    /** A wording before an edit; {@code null} where it was the program's. */
    private record Edit(
            String audience, MessageKind kind, @Nullable MergeText before) {}

    /**
     * Shows nothing before {@link #refresh}.
     *
     * @param source the shop as it stands
     */
    public OutreachViewModel(Book book, Supplier<Picture> source, Words words, JobRunner jobs) {
        this.book = book;
        this.source = source;
        this.words = words;
        this.jobs = jobs;
    }

    /** Counts everything anew; the latest asking wins. */
    public void refresh() {
        int mine = ++asked;
        jobs.run(progress -> count(), step -> {}, outcome -> {
            if (mine == asked) {
                failed.set(outcome instanceof Outcome.Failed<Counted>);
                if (outcome instanceof Outcome.Done<Counted>(Counted result)) {
                    show(result);
                }
            }
        });
    }

    private Counted count() {
        Picture picture = source.get();
        MergeValues values = new MergeValues(picture.facts(), words);
        Plan.Maker maker = new Plan.Maker(picture, book.rates().get(), book.lists(), book.wordings(), values);
        List<Entry> found = new ArrayList<>();
        for (Audience audience : Audience.of(
                picture,
                words.texts().get("outreach.everyone-else"),
                words.texts().get("outreach.everyone"))) {
            found.add(new Entry.Bucket(audience));
        }
        SecondVisit.of(picture.facts(), maker.purchases())
                .filter(second -> !second.waiting().isEmpty())
                .ifPresent(second -> found.add(new Entry.FirstTimers(
                        new Audience(SecondVisit.ID, words.texts().get("outreach.second.name"), -1, second.waiting()),
                        second)));
        for (Reminder reminder : Reminder.of(picture.facts(), book.lists().today())) {
            String name = words.say(
                    Phrase.of("occasion." + reminder.occasion().occasion().code()));
            found.add(new Entry.ForOccasion(reminder.audience(capital(name)), reminder));
        }
        for (NewIn fresh : NewIn.of(
                picture.facts(), book.arrivals().firstTold(), book.lists().today())) {
            found.add(new Entry.Arrival(fresh.audience(), fresh));
        }
        maker.results().forEach(result -> found.add(new Entry.Came(result)));
        return new Counted(picture, values, maker, List.copyOf(found), hasContacts(picture));
    }

    /** A name that begins a line; some languages write occasions small. */
    private String capital(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(words.texts().locale()) + name.substring(first);
    }

    /** Whether any customer can be reached at all, leave aside whether she may. */
    private static boolean hasContacts(Picture picture) {
        return picture.facts().ledger().customers().stream()
                .anyMatch(customer -> List.of(ContactChannel.values()).stream()
                        .anyMatch(channel -> channel.place(customer).isPresent()));
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
    }

    /** Takes an entry in hand. */
    public void choose(Entry entry) {
        making.set(null);
        if (!entry.equals(chosen.get())) {
            undo.clear();
            canUndo.set(false);
        }
        chosen.set(entry);
        workOut();
    }

    /** Works the plan of the entry in hand out; the latest asking wins. */
    private void workOut() {
        Counted all = now;
        int mine = ++planned;
        if (all == null || !(chosen.get() instanceof Entry.Reachable reachable)) {
            plan.set(null);
            return;
        }
        jobs.run(progress -> all.maker().of(reachable.audience(), this::skeleton), step -> {}, outcome -> {
            if (mine == planned) {
                failed.set(outcome instanceof Outcome.Failed<Plan>);
                plan.set(outcome instanceof Outcome.Done<Plan>(Plan result) ? result : null);
            }
        });
    }

    private MergeText skeleton(MessageKind kind) {
        return new MergeText(words.texts().get(kind.key() + ".text"));
    }

    public ObservableList<Entry> entries() {
        return entries;
    }

    public ReadOnlyObjectProperty<@Nullable Entry> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The plan of the entry in hand; {@code null} for a result. */
    public ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan.getReadOnlyProperty();
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
        return canUndo.getReadOnlyProperty();
    }

    /** Whether the shop has no customer yet. */
    public boolean isEmpty() {
        Counted all = now;
        return all == null || all.picture().facts().size() == 0;
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
        return counted().picture().facts().customer(row).displayName();
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
        Plan current = plan.get();
        if (current != null) {
            making.set(new ListMaking(book.lists().rules(), counted().picture().facts(), current));
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
        change(() -> book.lists().takeBack(campaign), this::refresh);
    }

    public void bringBack(Campaign campaign) {
        change(() -> book.lists().bringBack(campaign), this::refresh);
    }

    /** The owner's words for a message, with the fields' names on the screen. */
    public void edit(MessageKind kind, String shown) {
        Plan current = plan.get();
        if (current == null) {
            return;
        }
        MergeText text = MergeText.edited(shown, this::nameOf);
        for (Plan.Message message : current.messages()) {
            if (message.kind() == kind && !message.text().equals(text)) {
                undo.push(new Edit(current.audience().id(), kind, message.own() ? message.text() : null));
                keep(current.audience().id(), kind, text.text().isBlank() ? null : text);
            }
        }
    }

    /** Goes back to the program's own words. */
    public void suggestAgain(MessageKind kind) {
        edit(kind, "");
    }

    /** Takes the last edit back. */
    public void undo() {
        Edit last = undo.poll();
        if (last != null) {
            keep(last.audience(), last.kind(), last.before());
        }
    }

    private void keep(String audience, MessageKind kind, @Nullable MergeText text) {
        canUndo.set(!undo.isEmpty());
        change(
                () -> {
                    if (text == null) {
                        book.wordings().forget(audience, kind.code());
                    } else {
                        book.wordings().keep(audience, kind.code(), text);
                    }
                },
                this::workOut);
    }

    private void change(Runnable work, Runnable then) {
        jobs.run(
                progress -> {
                    work.run();
                    return true;
                },
                step -> {},
                outcome -> {
                    failed.set(outcome instanceof Outcome.Failed<Boolean>);
                    then.run();
                });
    }

    /** A field's name on the screen. */
    public String nameOf(MergeField field) {
        return words.texts().get(field.nameKey());
    }

    /** The plans of all buckets, for the wall planner and the calendar. */
    public List<Plan> allPlans() {
        return counted().entries().stream()
                .filter(entry -> entry instanceof Entry.Bucket)
                .map(entry -> ((Entry.Bucket) entry).audience())
                .filter(audience -> !audience.id().equals(Audience.EVERYONE))
                .map(audience -> counted().maker().of(audience, this::skeleton))
                .toList();
    }
}
