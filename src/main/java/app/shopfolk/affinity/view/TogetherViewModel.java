package app.shopfolk.affinity.view;

import app.shopfolk.affinity.Affinities;
import app.shopfolk.affinity.Affinity;
import app.shopfolk.affinity.Correction;
import app.shopfolk.affinity.Meeting;
import app.shopfolk.affinity.Pair;
import app.shopfolk.base.Money;
import app.shopfolk.insight.Picture;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.LatestJob;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.Product;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** The Products page's state: the products that can be chosen, where pairs are counted, and those of the chosen one. */
public final class TogetherViewModel {
    private static final int MOST = 12;
    private static final String NONE = "\u2013";

    private final Supplier<Picture> picture;
    private final Affinities affinities;
    private final JobRunner jobs;
    private final Words words;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<ProductRow> all = FXCollections.observableArrayList();
    private final FilteredList<ProductRow> shown = new FilteredList<>(all);
    private final ObservableList<String> buckets = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<TogetherPage> page = new ReadOnlyObjectWrapper<>(new TogetherPage.Working());
    private final ReadOnlyObjectWrapper<@Nullable ProductRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Said>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Meeting meeting = Meeting.CUSTOMER;
    private OptionalInt bucket = OptionalInt.empty();
    private final LatestJob counting;

    /**
     * What became of "never these two".
     *
     * @param undo takes it back
     */
    record Said(boolean isKept, Runnable undo) {}

    /** What one counting brought. */
    private record Counted(
            List<ProductRow> products,
            List<String> buckets,
            @Nullable ProductRow chosen,
            TogetherPage page) {}

    /** A page that is not counted yet. */
    public TogetherViewModel(Supplier<Picture> picture, Affinities affinities, JobRunner jobs, Words words) {
        this.picture = picture;
        this.affinities = affinities;
        this.jobs = jobs;
        this.counting = new LatestJob(jobs);
        this.words = words;
        search.subscribe(wish -> {
            String wanted = wish.strip().toLowerCase(Locale.ROOT);
            shown.setPredicate(row -> row.name().toLowerCase(Locale.ROOT).contains(wanted));
        });
    }

    /** Counts anew, behind the window's back; what was asked for last is shown. */
    public void refresh() {
        ProductRow before = chosen.get();
        Meeting where = meeting;
        OptionalInt among = bucket;
        counting.run(progress -> count(before, where, among), outcome -> {
            if (outcome instanceof Outcome.Done<Counted>(Counted counted)) {
                if (!all.equals(counted.products())) {
                    all.setAll(counted.products());
                }
                if (!buckets.equals(counted.buckets())) {
                    buckets.setAll(counted.buckets());
                }
                chosen.set(counted.chosen());
                page.set(counted.page());
            } else {
                page.set(new TogetherPage.Failed());
            }
        });
    }

    private Counted count(@Nullable ProductRow before, Meeting where, OptionalInt among) {
        Picture now = picture.get();
        Affinity affinity = affinities.newest();
        List<Product> products = now.facts().ledger().products();
        List<ProductRow> rows = IntStream.range(0, products.size())
                .mapToObj(at -> new ProductRow(at, products.get(at).name(), affinity.counted(Meeting.CUSTOMER, at)))
                .filter(row -> row.buyers() > 0 || affinity.counted(Meeting.RECEIPT, row.product()) > 0)
                .sorted(Comparator.comparingInt(ProductRow::buyers).reversed().thenComparing(ProductRow::name))
                .toList();
        List<String> names = now.isShaped()
                ? now.segmentation().segments().stream()
                        .map(segment -> segment.name())
                        .toList()
                : List.of();
        if (rows.isEmpty()) {
            return new Counted(rows, names, null, new TogetherPage.NoProducts());
        }
        ProductRow row = rows.stream()
                .filter(each -> before != null && each.product() == before.product())
                .findFirst()
                .orElse(rows.getFirst());
        return new Counted(rows, names, row, ready(affinity, row, where, members(now, among)));
    }

    private static BitSet members(Picture picture, OptionalInt bucket) {
        BitSet members = new BitSet();
        if (bucket.isPresent() && bucket.getAsInt() < picture.assignment().buckets()) {
            picture.assignment().forEach(bucket.getAsInt(), members::set);
        } else {
            members.set(0, picture.facts().size());
        }
        return members;
    }

    private TogetherPage.Ready ready(Affinity affinity, ProductRow row, Meeting where, BitSet members) {
        boolean everybody = members.cardinality() == affinity.facts().size();
        List<Pair> pairs = everybody
                ? affinity.neighbours(row.product(), where, MOST)
                : affinity.neighbours(row.product(), where, members, MOST);
        List<Product> products = affinity.facts().ledger().products();
        Figures figures = words.figures();
        List<PairRow> rows = pairs.stream()
                .map(pair -> new PairRow(
                        pair,
                        products.get(pair.y()).name(),
                        words.texts()
                                .get(
                                        "affinity.of",
                                        figures.number(pair.both()),
                                        figures.number(pair.withX()),
                                        figures.percent(pair.confidence().ratio())),
                        figures.percent(pair.usual().ratio()),
                        words.texts().get("affinity.times", figures.decimal(pair.lift(), 1)),
                        affinity.earns(pair.y()).map(this::money).orElse(NONE)))
                .toList();
        return new TogetherPage.Ready(sentence(row, rows, where), rows);
    }

    private String money(Money amount) {
        return words.figures().money(amount);
    }

    private String sentence(ProductRow row, List<PairRow> rows, Meeting where) {
        String code = where.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (rows.isEmpty()) {
            return words.texts().get("affinity.none." + code, row.name());
        }
        PairRow best = rows.getFirst();
        return words.texts()
                .get(
                        "affinity.best." + code,
                        row.name(),
                        best.name(),
                        words.figures().number(best.pair().withX()),
                        words.figures().number(best.pair().both()),
                        words.figures().decimal(best.pair().lift(), 1));
    }

    void choose(@Nullable ProductRow row) {
        if (row != null && !row.equals(chosen.get())) {
            chosen.set(row);
            refresh();
        }
    }

    /** Goes on to a product that goes with the chosen one. */
    void choose(Pair pair) {
        search.set("");
        all.stream().filter(row -> row.product() == pair.y()).findFirst().ifPresent(this::choose);
    }

    /** Counts where two products meet in another way. */
    void count(Meeting where) {
        meeting = where;
        refresh();
    }

    /** Counts among the customers of a bucket only; empty for the whole shop. */
    void among(OptionalInt segment) {
        bucket = segment;
        refresh();
    }

    /** These two are never to be named together. */
    void never(Pair pair) {
        List<Product> products = picture.get().facts().ledger().products();
        Correction never = new Correction.NeverTogether(
                products.get(pair.x()).key(), products.get(pair.y()).key());
        keep(() -> affinities.corrections().say(never), done -> {
            said.set(Optional.of(new Said(
                    done, () -> keep(() -> affinities.corrections().withdraw(never), ignored -> refresh()))));
            refresh();
        });
    }

    private void keep(Runnable work, Consumer<Boolean> end) {
        jobs.run(
                progress -> {
                    work.run();
                    return true;
                },
                step -> {},
                outcome -> end.accept(outcome instanceof Outcome.Done<Boolean>));
    }

    ReadOnlyObjectProperty<TogetherPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ProductRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Said>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ObservableList<ProductRow> products() {
        return shown;
    }

    /** Names of the buckets there are. */
    ObservableList<String> buckets() {
        return buckets;
    }

    StringProperty searchProperty() {
        return search;
    }
}
