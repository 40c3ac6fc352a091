package app.shopfolk.insight.view;

import app.shopfolk.insight.Moves;
import app.shopfolk.insight.forecast.Forecast;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.fx.EmptyState;
import app.shopfolk.platform.fx.FigureTable;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.PageHeader;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.LatestJob;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Spoken;
import app.shopfolk.platform.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The Segments page: a sentence, margin beside effort, a table that adds up to the till, and charts below. */
public final class SegmentsView extends StackPane {
    /** Where the page's buttons lead. */
    public record Ways(
            Runnable toImport,
            Runnable toWizard,
            IntConsumer toCustomer,
            Supplier<Optional<Moves>> moves,
            Supplier<Forecast> forecast,
            Dialogs dialogs) {}

    private final SegmentsViewModel segments;
    private final Texts texts;
    private final Figures figures;
    private final JobRunner jobs;
    private final LatestJob comparing;
    private final Ways ways;
    private final PageHeader header;
    private final Sentence sentence = new Sentence("");
    private final WorthPanels panels;
    private final SegmentsTable table;
    private final Label hints = new Label();
    private final Label reconciled = new Label();
    private final SpanChoice span;
    private final MovesCard moves;
    private final ForecastCard forecast;
    private final SegmentCharts charts;
    private final CustomersSide side;
    private final Region ready;

    /** The page; ask the view model to refresh when it is shown. */
    public SegmentsView(SegmentsViewModel segments, Texts texts, Figures figures, JobRunner jobs, Ways ways) {
        this.segments = segments;
        this.texts = texts;
        this.figures = figures;
        this.jobs = jobs;
        this.comparing = new LatestJob(jobs);
        this.ways = ways;
        getStyleClass().add("segments");
        getStylesheets().add(SegmentsView.class.getResource("segments.css").toExternalForm());
        span = new SpanChoice(segments, texts);
        moves = new MovesCard(texts, figures, segments::choose);
        forecast = new ForecastCard(ways.forecast(), jobs, texts, new Spoken(texts, figures));
        header = new PageHeader(
                texts.get("insight.title"),
                "",
                span,
                Buttons.plain(texts.get("insight.print"), this::print),
                Buttons.primary(texts.get("insight.change"), ways.toWizard()));
        panels = new WorthPanels(texts, figures, segments::choose);
        table = new SegmentsTable(texts, segments::choose);
        hints.setWrapText(true);
        hints.setMinHeight(Region.USE_PREF_SIZE);
        hints.getStyleClass().add("quiet");
        reconciled.setWrapText(true);
        reconciled.setMinHeight(Region.USE_PREF_SIZE);
        reconciled.getStyleClass().add("quiet");
        charts = new SegmentCharts(segments, texts, figures, jobs, ways.dialogs());
        side = new CustomersSide(segments, texts, figures, ways.toCustomer());
        ready = Pages.scrolling(
                header, sentence, panels, new Card(table.node(), reconciled, hints), moves, forecast, charts);
        StackPane.setAlignment(side, Pos.CENTER_RIGHT);
        segments.pageProperty().addListener(change -> show());
        segments.chosenProperty().addListener(change -> showSide());
        segments.groupProperty().addListener(change -> showSide());
        show();
    }

    private void show() {
        switch (segments.pageProperty().get()) {
            case SegmentsPage.NoData none ->
                getChildren()
                        .setAll(empty(
                                "insight.empty.data",
                                Feather.UPLOAD,
                                Buttons.primary(texts.get("insight.empty.import"), ways.toImport())));
            case SegmentsPage.NoBuckets none ->
                getChildren()
                        .setAll(empty(
                                "insight.empty.buckets",
                                Feather.PIE_CHART,
                                Buttons.primary(texts.get("insight.empty.wizard"), ways.toWizard())));
            case SegmentsPage.Ready page -> {
                show(page);
                getChildren().setAll(ready, side);
                showSide();
            }
        }
    }

    private Region empty(String key, Feather icon, Node next) {
        EmptyState state = new EmptyState(icon, texts.get(key), next);
        VBox.setVgrow(state, Priority.ALWAYS);
        return Pages.scrolling(new PageHeader(texts.get("insight.title"), ""), state);
    }

    private void show(SegmentsPage.Ready page) {
        header.setSubtitle(texts.get("insight.subtitle", page.period(), figures.moment(page.asOf())));
        sentence.setText(new SegmentSentences(texts, figures).of(page.lines()));
        panels.show(page.lines());
        table.show(page.rows());
        reconciled.setText(segments.reconciled(page));
        span.show(page.facts());
        comparing.run(progress -> ways.moves().get(), outcome -> {
            if (outcome instanceof Outcome.Failed<Optional<Moves>>(Exception cause)) {
                throw new IllegalStateException("Who moved could not be read", cause);
            }
            if (outcome instanceof Outcome.Done<Optional<Moves>>(Optional<Moves> moved)) {
                moves.show(moved, page.segmentation());
            }
        });
        forecast.show(page);
        hints.setText(hints(page));
        hints.setVisible(!hints.getText().isEmpty());
        hints.setManaged(hints.isVisible());
        charts.show(page);
    }

    /** What is not known, said plainly, with what would tell it. */
    private String hints(SegmentsPage.Ready page) {
        String money = moneyHint(page);
        return page.isServiceKnown() ? money : (money + "\n" + texts.get("insight.no-service")).strip();
    }

    private String moneyHint(SegmentsPage.Ready page) {
        var basis = page.worth().basis();
        if (!page.areCostsKnown()) {
            return texts.get("insight.no-costs");
        }
        double unknown = 1 - basis.costKnownShare();
        if (unknown < 0.005) {
            return "";
        }
        return texts.get(
                basis.unknown().tenThousandths() == 0 ? "insight.some-costs.said" : "insight.some-costs.unknown",
                figures.percent(basis.costKnownShare()));
    }

    private void showSide() {
        SegmentRow row = segments.chosenProperty().get();
        CustomerGroup group = segments.groupProperty().get();
        boolean open = (row != null || group != null) && segments.pageProperty().get() instanceof SegmentsPage.Ready;
        side.setVisible(open);
        side.setManaged(open);
        panels.choose(row);
        table.mark(row);
        if (group != null) {
            side.show(group);
        } else if (row != null && segments.pageProperty().get() instanceof SegmentsPage.Ready page) {
            side.show(page, row);
        }
    }

    private void print() {
        if (segments.pageProperty().get() instanceof SegmentsPage.Ready page) {
            jobs.run(
                    progress -> ways.dialogs()
                            .print(
                                    List.of(new SegmentsPaper(page, texts, figures)),
                                    texts.get("insight.title"),
                                    texts.locale()),
                    step -> {},
                    outcome -> {
                        if (outcome instanceof Outcome.Failed<Boolean>) {
                            Overlay.of(this).ifPresent(overlay -> overlay.toast(texts.get("chart.failed")));
                        }
                    });
        }
    }

    FigureTable<SegmentRow> table() {
        return table.node();
    }

    SegmentCharts charts() {
        return charts;
    }

    CustomersSide side() {
        return side;
    }
}
