package app.shopfolk.platform.fx.chart;

import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.fx.FigureTable;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.task.Job;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A chart with its sentence above, its table one choice away, and ways to keep and print it. */
public final class ChartCard extends VBox {
    private final Texts texts;
    private final JobRunner jobs;
    private final Dialogs dialogs;
    private final Label title = new Label();
    private final Sentence sentence = Sentence.body("");
    private final ChartPane pane = new ChartPane();
    private final StackPane shown = new StackPane(pane);
    private final MenuItem asTable;
    private @Nullable Chart chart;
    private boolean isTable;

    /**
     * A card without a chart yet.
     *
     * @param dialogs ask where to save it and how to print it
     * @param height of the chart in units of the window
     */
    public ChartCard(Texts texts, JobRunner jobs, Dialogs dialogs, double height) {
        this.texts = texts;
        this.jobs = jobs;
        this.dialogs = dialogs;
        getStyleClass().addAll("card", "chart-card");
        getStylesheets().add(ChartPane.class.getResource("chart.css").toExternalForm());
        title.getStyleClass().add("card-title");
        setChartHeight(height);
        MenuButton menu = new MenuButton(texts.get("chart.menu"));
        menu.getStyleClass().add("quiet-menu");
        asTable = item("chart.table", this::turn);
        menu.getItems()
                .setAll(
                        asTable,
                        item("chart.png", () -> save(ChartFile.PNG)),
                        item("chart.pdf", () -> save(ChartFile.PDF)),
                        item("chart.csv", () -> save(ChartFile.CSV)),
                        item("chart.print", this::print));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        menu.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(12, title, menu);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, sentence, shown);
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Shows a chart in place of the one before. */
    public void show(Chart next) {
        chart = next;
        if (next.height() > 0) {
            setChartHeight(next.height());
        }
        title.setText(next.title());
        sentence.setText(next.sentence());
        pane.show(next);
        if (isTable) {
            shown.getChildren().setAll(table(next));
        }
    }

    /** Makes the chart as high as what it shows needs, in units of the window. */
    private void setChartHeight(double height) {
        shown.setMinHeight(height);
        shown.setPrefHeight(height);
    }

    /** Hears of the mark that is chosen. */
    public void onMark(Consumer<Mark> listener) {
        pane.onMark(listener);
    }

    /** The chart's drawing, for tests and for focus. */
    public ChartPane pane() {
        return pane;
    }

    private void turn() {
        Chart now = chart;
        if (now != null) {
            isTable = !isTable;
            asTable.setText(texts.get(isTable ? "chart.picture" : "chart.table"));
            shown.getChildren().setAll(isTable ? table(now) : pane);
        }
    }

    private static FigureTable<List<String>> table(Chart chart) {
        FigureTable<List<String>> table = new FigureTable<>();
        table.words(chart.heads().getFirst(), row -> row.getFirst());
        for (int column = 1; column < chart.heads().size(); column++) {
            int at = column;
            table.figures(chart.heads().get(column), row -> row.get(at));
        }
        table.show(chart.rows());
        return table;
    }

    private void save(ChartFile kind) {
        Chart saved = chart;
        if (saved != null) {
            dialogs.saveAs(saved.title(), kind.ending())
                    .ifPresent(file -> run(
                            progress -> {
                                kind.write(saved, texts.locale(), file);
                                return file;
                            },
                            texts.get("chart.saved", String.valueOf(file.getFileName()))));
        }
    }

    private void print() {
        Chart printed = chart;
        if (printed != null) {
            run(progress -> dialogs.print(List.of(ChartPage.of(printed)), printed.title(), texts.locale()), "");
        }
    }

    private <R> void run(Job<R> job, String done) {
        jobs.run(
                job,
                step -> {},
                outcome -> Overlay.of(this).ifPresent(overlay -> {
                    if (outcome instanceof Outcome.Failed<R>) {
                        overlay.toast(texts.get("chart.failed"));
                    } else if (!done.isEmpty()) {
                        overlay.toast(done);
                    }
                }));
    }
}
