package app.shopfolk.insight.view;

import app.shopfolk.insight.LastWorth;
import app.shopfolk.insight.WorthSnapshot;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the buckets were worth when it was last counted: read, not answering, while a large book is opened. */
public final class LastWorthView extends VBox {
    public LastWorthView(LastWorth.Known last, Texts texts, Figures figures) {
        super(SegmentCharts.GAP);
        getStyleClass().add("segments");
        getStylesheets().add(SegmentsView.class.getResource("segments.css").toExternalForm());
        WorthSnapshot snapshot = last.snapshot();
        SegmentLines lines = SegmentLines.of(last.segmentation(), snapshot.worth(), texts, figures);
        WorthPanels panels = new WorthPanels(texts, figures);
        panels.show(lines);
        Label when =
                new Label(texts.get("insight.last", figures.moment(snapshot.taken()), figures.date(snapshot.until())));
        when.getStyleClass().add("quiet");
        when.setWrapText(true);
        getChildren().addAll(when, new Sentence(new SegmentSentences(texts, figures).of(lines)), panels);
    }
}
