package app.shopfolk.platform.fx;

import app.shopfolk.platform.task.JobRunner.Step;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** Long work on the screen: rows done, time left, and a way to stop it. */
public final class ProgressSheet {
    /** Before that, a guess of the time left would jump about. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final Texts texts;
    private final Figures figures;
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Label rows = new Label();
    private final Instant start = Instant.now();
    private final VBox sheet;

    public ProgressSheet(Texts texts, Figures figures, String title, Runnable onCancel) {
        this.texts = texts;
        this.figures = figures;
        bar.setMaxWidth(Double.MAX_VALUE);
        rows.getStyleClass().addAll("quiet", "figures");
        Button cancel = Buttons.plain(texts.get("app.cancel"), () -> {});
        cancel.setOnAction(event -> {
            cancel.setDisable(true);
            rows.setText(texts.get("app.progress.stopping"));
            onCancel.run();
        });
        sheet = Sheets.sheet(title, new VBox(10, bar, rows), cancel);
        sheet.setPrefWidth(460);
    }

    public VBox node() {
        return sheet;
    }

    /** Shows how far it is. */
    public void at(Step step) {
        boolean known = step.total() > 0;
        bar.setProgress(known ? (double) step.done() / step.total() : ProgressBar.INDETERMINATE_PROGRESS);
        String done = known
                ? texts.get("app.progress.rows-of", figures.number(step.done()), figures.number(step.total()))
                : texts.get("app.progress.rows", figures.number(step.done()));
        rows.setText(done + timeLeft(step));
    }

    private String timeLeft(Step step) {
        Duration spent = Duration.between(start, Instant.now());
        if (step.total() <= 0 || step.done() <= 0 || spent.compareTo(SETTLED) < 0) {
            return "";
        }
        long seconds = Math.round(spent.toMillis() / 1000.0 * (step.total() - step.done()) / step.done());
        String left = seconds < 60
                ? texts.get("app.progress.seconds-left", figures.number(Math.max(1, seconds)))
                : texts.get("app.progress.minutes-left", figures.number(Math.round(seconds / 60.0)));
        return " \u00b7 " + left;
    }
}
