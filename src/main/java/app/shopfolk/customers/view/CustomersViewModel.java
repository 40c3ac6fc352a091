package app.shopfolk.customers.view;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Measures;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.segment.RuleEvaluator;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Segmentations;
import app.shopfolk.segment.WhyHere;
import app.shopfolk.segment.detect.Detector;
import app.shopfolk.segment.detect.Detectors;
import app.shopfolk.segment.detect.Overrule;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** The Customers page's state: everybody, what is searched for, and whom the side shows. */
public final class CustomersViewModel {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final Supplier<CustomerFacts> source;
    private final Segmentations segmentations;
    private final Overruling overruling;
    private final Texts texts;
    private final Figures figures;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<CustomerRow> all = FXCollections.observableArrayList();
    private final FilteredList<CustomerRow> shown = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<@Nullable CustomerRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Overruled>> overruled = new ReadOnlyObjectWrapper<>(Optional.empty());
    private RuleEvaluator evaluator;
    private CustomerWords words;
    private Detectors detectors;
    private Optional<Segmentation> buckets = Optional.empty();

    /** A page that is not filled yet. */
    public CustomersViewModel(
            Supplier<CustomerFacts> source,
            Segmentations segmentations,
            Overruling overruling,
            Texts texts,
            Figures figures) {
        this.source = source;
        this.segmentations = segmentations;
        this.overruling = overruling;
        this.texts = texts;
        this.figures = figures;
        this.evaluator = new RuleEvaluator(source.get());
        this.detectors = Detectors.of(evaluator.facts(), List.of());
        this.words = new CustomerWords(evaluator, buckets, texts, figures);
        search.addListener((property, was, is) -> {
            String wanted = folded(is);
            shown.setPredicate(row -> folded(row.name() + " " + row.bucket()).contains(wanted));
        });
    }

    /** Lists everybody as the ledger has them now. */
    public void refresh() {
        OptionalInt shownAtSide = idOfChosen();
        chosen.set(null);
        CustomerFacts facts = source.get();
        evaluator = new RuleEvaluator(facts);
        detectors = Detectors.of(facts, overruling.overrules().all());
        buckets = segmentations.current();
        words = new CustomerWords(evaluator, buckets, texts, figures);
        all.setAll(rows(facts.measures()));
        shownAtSide.ifPresent(id -> all.stream()
                .filter(row -> facts.customer(row.row()).id() == id)
                .findFirst()
                .ifPresent(this::choose));
    }

    private OptionalInt idOfChosen() {
        CustomerRow row = chosen.get();
        return row == null
                ? OptionalInt.empty()
                : OptionalInt.of(evaluator.facts().customer(row.row()).id());
    }

    /** What the detectors say of the chosen customer, what holds first; nothing where nobody is chosen. */
    List<Finding> findings() {
        CustomerRow row = chosen.get();
        if (row == null) {
            return List.of();
        }
        return Arrays.stream(Detector.values())
                .map(detector -> new Finding(
                        detector,
                        detectors.holds(detector, row.row()),
                        detectors.why(detector, row.row()),
                        detectors.said(detector, row.row()).isPresent()))
                .sorted(Comparator.comparing(Finding::holds).reversed())
                .toList();
    }

    /** Keeps the owner's word on the chosen customer; the buckets follow. */
    void say(Detector detector, boolean holds) {
        idOfChosen().ifPresent(id -> change(new Overruled(id, detector, Optional.of(holds), word(id, detector))));
    }

    /** Leaves it to the evidence again. */
    void withdraw(Detector detector) {
        idOfChosen().ifPresent(id -> change(new Overruled(id, detector, Optional.empty(), word(id, detector))));
    }

    private Optional<Boolean> word(int id, Detector detector) {
        return overruling.overrules().all().stream()
                .filter(each -> each.customer() == id && each.detector() == detector)
                .map(Overrule::holds)
                .findFirst();
    }

    private void change(Overruled change) {
        keep(change, change.said());
        overruled.set(Optional.of(change));
    }

    /** Puts back what the owner had said before, or the evidence where she had said nothing. */
    void undo(Overruled change) {
        keep(change, change.before());
        overruled.set(Optional.empty());
    }

    private void keep(Overruled change, Optional<Boolean> word) {
        word.ifPresentOrElse(
                holds -> overruling.overrules().say(new Overrule(change.customer(), change.detector(), holds)),
                () -> overruling.overrules().withdraw(change.customer(), change.detector()));
        overruling.onChange().run();
    }

    /** The owner's last word against a detector's, while it can be undone. */
    ReadOnlyObjectProperty<Optional<Overruled>> overruledProperty() {
        return overruled.getReadOnlyProperty();
    }

    /** Those who spent most first. */
    private CustomerRow[] rows(Measures measures) {
        CustomerRow[] rows = new CustomerRow[evaluator.facts().size()];
        Arrays.setAll(rows, row -> new CustomerRow(row, words));
        Arrays.parallelSort(
                rows, (left, right) -> Long.compare(measures.revenue(right.row()), measures.revenue(left.row())));
        return rows;
    }

    /** A bucket's name; empty before there are any. */
    String bucketName(int bucket) {
        return words.bucketName(bucket);
    }

    /** Without case and accents, so that "jonsson" finds Jónsson. */
    private static String folded(@Nullable String words) {
        if (words == null) {
            return "";
        }
        String bare = words.strip();
        if (!isPlain(bare)) {
            bare = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        return bare.toLowerCase(Locale.ROOT);
    }

    /** Nothing to take away in ASCII: most names of a big shop, gone through with each letter that is typed. */
    private static boolean isPlain(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    void choose(@Nullable CustomerRow row) {
        chosen.set(row);
    }

    /** Shows one customer at the side, by her row in the facts. */
    public void choose(int row) {
        search.set("");
        all.stream().filter(customer -> customer.row() == row).findFirst().ifPresent(this::choose);
    }

    /** Why the chosen customer is in her bucket; empty before there are buckets. */
    Optional<WhyHere> why() {
        CustomerRow row = chosen.get();
        return row == null ? Optional.empty() : buckets.map(all -> WhyHere.of(row.row(), all, evaluator));
    }

    CustomerFacts facts() {
        return evaluator.facts();
    }

    StringProperty searchProperty() {
        return search;
    }

    ObservableList<CustomerRow> shown() {
        return shown;
    }

    int count() {
        return all.size();
    }

    ReadOnlyObjectProperty<@Nullable CustomerRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
