package app.shopfolk.insight.view;

import app.shopfolk.base.Period;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.insight.Rates;
import app.shopfolk.insight.Reconciliation;
import app.shopfolk.insight.WorthBySegment;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Segmentations;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The Segments page's state: the figures as they are now, and the line whose customers are shown at the side. */
public final class SegmentsViewModel {
    private final Supplier<CustomerFacts> source;
    private final Segmentations segmentations;
    private final Supplier<Rates> rates;
    private final InstantSource clock;
    private final Texts texts;
    private final Figures figures;
    private final ReadOnlyObjectWrapper<SegmentsPage> page = new ReadOnlyObjectWrapper<>(new SegmentsPage.NoData());
    private @Nullable Span other;
    private final ReadOnlyObjectWrapper<@Nullable SegmentRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CustomerGroup> group = new ReadOnlyObjectWrapper<>();

    /**
     * A page that is not counted yet.
     *
     * @param source the facts as they are now, over the period that the page is about
     * @param rates what the owner says her time costs
     */
    public SegmentsViewModel(
            Supplier<CustomerFacts> source,
            Segmentations segmentations,
            Supplier<Rates> rates,
            InstantSource clock,
            Texts texts,
            Figures figures) {
        this.source = source;
        this.segmentations = segmentations;
        this.rates = rates;
        this.clock = clock;
        this.texts = texts;
        this.figures = figures;
    }

    /** Counts anew; the side is closed. */
    public void refresh() {
        closeSide();
        Span span = other;
        CustomerFacts facts = span == null ? source.get() : source.get().over(span.period());
        Optional<Segmentation> saved = segmentations.current();
        if (facts.ledger().lines().size() == 0 && facts.size() == 0) {
            page.set(new SegmentsPage.NoData());
        } else if (saved.isEmpty() || saved.get().segments().isEmpty()) {
            page.set(new SegmentsPage.NoBuckets());
        } else {
            page.set(ready(facts, saved.get()));
        }
    }

    /** Sums over another time; {@code null} for the whole ledger. Who is in which bucket stays as it is now. */
    void over(@Nullable Period period) {
        other = new Span("", period);
        refresh();
    }

    /** Says whether the table is the till's own total. */
    String reconciled(SegmentsPage.Ready ready) {
        Reconciliation sums = Reconciliation.of(
                ready.facts().ledger(), ready.facts().settings().period(), ready.worth());
        return sums.holds()
                ? texts.get("insight.reconciled", figures.money(sums.till()))
                : texts.get("insight.reconciled.not", figures.money(sums.rows()), figures.money(sums.till()));
    }

    private SegmentsPage.Ready ready(CustomerFacts facts, Segmentation segmentation) {
        Assignment assignment = Assignment.of(segmentation, facts);
        Rates now = rates.get();
        WorthBySegment worth = WorthBySegment.of(facts, assignment, segmentation, now);
        return new SegmentsPage.Ready(
                facts,
                segmentation,
                assignment,
                SegmentLines.of(segmentation, worth, texts, figures),
                now,
                period(facts),
                clock.instant());
    }

    private String period(CustomerFacts facts) {
        Period period = facts.settings().period();
        if (period == null) {
            return whole(facts.ledger().lines());
        }
        return Period.yearTo(period.last()).equals(period)
                ? texts.get("insight.period.year", figures.date(period.last()))
                : figures.period(period);
    }

    private String whole(SaleLines lines) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int line = 0; line < lines.size(); line++) {
            first = Math.min(first, lines.day(line));
            last = Math.max(last, lines.day(line));
        }
        return first > last
                ? texts.get("insight.period.none")
                : figures.period(new Period(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
    }

    /** Shows a line's customers at the side; a line without customers shows nothing. */
    void choose(SegmentRow row) {
        group.set(null);
        chosen.set(row.hasCustomers() ? row : null);
    }

    /** Shows the customers behind a mark of a chart at the side; nobody shows nothing. */
    void choose(CustomerGroup behind) {
        chosen.set(null);
        group.set(behind.rows().isEmpty() ? null : behind);
    }

    /** Shows the customers of a bucket, or of {@link Assignment#EVERYONE_ELSE}, at the side. */
    public void choose(int bucket) {
        if (page.get() instanceof SegmentsPage.Ready ready) {
            ready.bars().stream()
                    .filter(row -> row.bucket() == bucket)
                    .findFirst()
                    .ifPresent(this::choose);
        }
    }

    public void closeSide() {
        chosen.set(null);
        group.set(null);
    }

    /** Rows of the chosen line's customers, the worthiest first. */
    List<Integer> members() {
        SegmentRow row = chosen.get();
        if (row == null || !(page.get() instanceof SegmentsPage.Ready ready)) {
            return List.of();
        }
        CustomerFacts facts = ready.facts();
        return Arrays.stream(ready.assignment().rows(row.bucket()))
                .boxed()
                .sorted(Comparator.comparingLong((Integer customer) ->
                        ready.areCostsKnown() ? -facts.margin(customer) : -facts.revenue(customer)))
                .toList();
    }

    ReadOnlyObjectProperty<SegmentsPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The customers behind a mark that was chosen, where no line is. */
    ReadOnlyObjectProperty<@Nullable CustomerGroup> groupProperty() {
        return group.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable SegmentRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
