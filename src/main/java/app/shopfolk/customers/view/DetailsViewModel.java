package app.shopfolk.customers.view;

import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.LatestJob;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.OwnersWord;
import app.shopfolk.sales.OwnersWord.Source;
import app.shopfolk.sales.PersonalData.Told;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is kept of the customer at the side, each value with where it came from, and the owner's own word on it. */
public final class DetailsViewModel {
    private final OwnersWord word;
    private final JobRunner jobs;
    private final Supplier<LocalDate> today;
    private final Runnable onChanged;
    private final ReadOnlyObjectWrapper<Optional<List<Told>>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Kept>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Customer customer;
    private final LatestJob reading;

    /**
     * What became of the owner's word.
     *
     * @param isKept whether it was saved; else nothing was changed
     * @param undo takes it back
     */
    record Kept(String name, boolean isKept, Runnable undo) {}

    /** @param onChanged told after something was kept or taken back; counts again */
    public DetailsViewModel(OwnersWord word, JobRunner jobs, Supplier<LocalDate> today, Runnable onChanged) {
        this.word = word;
        this.jobs = jobs;
        this.reading = new LatestJob(jobs);
        this.today = today;
        this.onChanged = onChanged;
    }

    /** Asks what was told of a customer; whom was asked for last is shown. */
    void show(Customer shown) {
        customer = shown;
        told.set(Optional.empty());
        reading.run(
                progress -> word.told(shown.id()),
                outcome -> told.set(
                        Optional.of(outcome instanceof Outcome.Done<List<Told>>(List<Told> all) ? all : List.of())));
    }

    /** What was told of her; empty until it is read. */
    ReadOnlyObjectProperty<Optional<List<Told>>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    LocalDate today() {
        return today.get();
    }

    /** The fields of her name: in two parts, unless her files only know it whole. */
    List<CustomerField> names() {
        return customer != null
                        && customer.value(CustomerField.NAME).isPresent()
                        && customer.value(CustomerField.FIRST_NAME).isEmpty()
                        && customer.value(CustomerField.LAST_NAME).isEmpty()
                ? List.of(CustomerField.NAME, CustomerField.COMPANY)
                : List.of(CustomerField.FIRST_NAME, CustomerField.LAST_NAME, CustomerField.COMPANY);
    }

    /** Keeps a value that the owner typed; an empty one takes away what is known. */
    void change(CustomerField field, String value) {
        String typed = field == CustomerField.EMAIL ? value.strip().toLowerCase(java.util.Locale.ROOT) : value.strip();
        boolean partOfName = field == CustomerField.FIRST_NAME || field == CustomerField.LAST_NAME;
        // A whole name in the files would go on hiding the parts.
        boolean hides = customer != null && customer.value(CustomerField.NAME).isPresent();
        say(
                partOfName && hides ? Map.of(field, typed, CustomerField.NAME, "") : Map.of(field, typed),
                new Source(today.get(), ""));
    }

    /** Keeps which ways she allows or forbids, as learned on a day from somewhere. */
    void allow(Map<CustomerField, Boolean> consents, Source source) {
        say(
                consents.entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, each -> Boolean.toString(each.getValue()))),
                source);
    }

    private void say(Map<CustomerField, String> values, Source source) {
        Customer her = customer;
        if (her == null || values.isEmpty()) {
            return;
        }
        Identity surest = her.identities().stream()
                .min(Comparator.comparing(Identity::kind))
                .orElseThrow();
        CustomerRecord record = new CustomerRecord(List.of(surest), values, Map.of());
        jobs.run(progress -> word.say(record, source), step -> {}, outcome -> {
            if (outcome instanceof Outcome.Done<Integer>(Integer id)) {
                kept.set(Optional.of(new Kept(her.displayName(), true, () -> takeBack(id))));
                onChanged.run();
            } else {
                kept.set(Optional.of(new Kept(her.displayName(), false, () -> {})));
            }
        });
    }

    private void takeBack(int id) {
        jobs.run(
                progress -> {
                    word.takeBack(id);
                    return true;
                },
                step -> {},
                outcome -> onChanged.run());
    }

    /** What became of her last word. */
    ReadOnlyObjectProperty<Optional<Kept>> keptProperty() {
        return kept.getReadOnlyProperty();
    }
}
