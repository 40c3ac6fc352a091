package app.shopfolk.insight.view;

import app.shopfolk.insight.forecast.Expected;
import app.shopfolk.insight.forecast.Forecast;
import app.shopfolk.insight.forecast.OutlookWords;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.LatestJob;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.text.Spoken;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.segment.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What can be expected of each bucket in the next twelve months, and how well that was foretold before. */
final class ForecastCard extends VBox {
    private final Supplier<Forecast> forecast;
    private final LatestJob working;
    private final Texts texts;
    private final Spoken spoken;

    /** @param forecast the newest; may take seconds, so it is asked for off the window's thread */
    ForecastCard(Supplier<Forecast> forecast, JobRunner jobs, Texts texts, Spoken spoken) {
        super(8);
        this.forecast = forecast;
        this.working = new LatestJob(jobs);
        this.texts = texts;
        this.spoken = spoken;
        getStyleClass().add("card");
    }

    /** Works out anew for the buckets of a page; what was asked for last is shown. */
    void show(SegmentsPage.Ready page) {
        if (getChildren().isEmpty()) {
            say(List.of(texts.get("insight.forecast.working")));
        }
        working.run(
                progress -> sentences(page),
                outcome -> say(
                        outcome instanceof Outcome.Done<List<String>>(List<String> sentences)
                                ? sentences
                                : List.of(texts.get("insight.forecast.failed"))));
    }

    private List<String> sentences(SegmentsPage.Ready page) {
        Forecast expected = forecast.get();
        List<String> sentences = new ArrayList<>();
        for (int bucket = 0; bucket < page.assignment().buckets(); bucket++) {
            add(
                    sentences,
                    page,
                    bucket,
                    page.segmentation().segments().get(bucket).name(),
                    expected);
        }
        add(sentences, page, Assignment.EVERYONE_ELSE, texts.get("insight.row.everyone-else"), expected);
        sentences.add(spoken.say(new OutlookWords(expected).basis()));
        return sentences;
    }

    private void add(List<String> sentences, SegmentsPage.Ready page, int bucket, String name, Forecast forecast) {
        Expected expected = forecast.of(page.assignment().rows(bucket));
        if (expected.customers() > 0) {
            sentences.add(spoken.say(new OutlookWords(forecast).of(name, expected)));
        }
    }

    private void say(List<String> sentences) {
        Label title = new Label(texts.get("insight.forecast.title"));
        title.getStyleClass().add("card-title");
        getChildren().setAll(title);
        for (String sentence : sentences) {
            Label line = new Label(sentence);
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            getChildren().add(line);
        }
        getChildren().getLast().getStyleClass().add("quiet");
    }
}
