package app.shopfolk.outreach.view;

import app.shopfolk.outreach.CampaignResult;
import app.shopfolk.outreach.Difference;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.FigureTable;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.text.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What came of a list: a verdict in words, then both groups side by side. */
final class ResultPane extends VBox {
    private final CampaignResult result;
    private final Words words;

    /** One side of the comparison. */
    private record Side(String name, CampaignResult.Group group) {}

    ResultPane(CampaignResult result, Words words, Runnable takeBack) {
        super(16);
        this.result = result;
        this.words = words;
        FigureTable<Side> table = new FigureTable<>();
        table.words("", Side::name);
        table.figures(
                text("outreach.result.people"),
                side -> words.figures().number(side.group().people()));
        table.figures(
                text("outreach.result.buyers"),
                side -> text(
                        "outreach.result.buyers.cell",
                        words.figures().number(side.group().buyers()),
                        words.figures().percent(side.group().share())));
        table.figures(
                text("outreach.result.visits"),
                side -> words.figures().number(side.group().visits()));
        table.figures(
                text("outreach.result.contribution"),
                side -> words.figures().money(side.group().contribution()));
        table.show(List.of(
                new Side(text("outreach.result.written"), result.written()),
                new Side(text("outreach.result.held-out"), result.heldOut())));
        table.allRowsShown();
        Card card = new Card(new Sentence(verdict()), table);
        if (result.verdict() != CampaignResult.Verdict.TOO_EARLY) {
            result.buyers().ifPresent(difference -> card.getChildren().add(quiet(interval(difference))));
            result.perHead().ifPresent(difference -> card.getChildren().add(quiet(perHead(difference))));
        }
        card.getChildren().add(quiet(text("outreach.result.how")));
        getChildren().addAll(card, Buttons.quiet(text("outreach.result.never-sent"), takeBack));
    }

    private String text(String key, Object... args) {
        return words.texts().get(key, args);
    }

    private String verdict() {
        String due = words.figures().date(result.due());
        double usual = result.heldOut().share();
        long needed = Difference.heldOutNeeded(usual, 0.05, ratio());
        return text(
                "outreach.verdict." + result.verdict().code(),
                due,
                words.figures().decimal(Math.abs(difference()) * 100, 0),
                words.figures().number(needed));
    }

    private double difference() {
        return result.buyers().map(Difference::estimate).orElse(0.0);
    }

    private double ratio() {
        return result.heldOut().people() == 0
                ? 1
                : Math.max(
                        0.1,
                        (double) result.written().people() / result.heldOut().people());
    }

    private String interval(Difference difference) {
        return text(
                "outreach.result.interval",
                words.figures().decimal(difference.estimate() * 100, 1),
                words.figures().decimal(difference.low() * 100, 1),
                words.figures().decimal(difference.high() * 100, 1));
    }

    private String perHead(Difference difference) {
        return text(
                "outreach.result.per-head",
                words.figures().decimal(difference.estimate(), words.figures().moneyDecimals()),
                words.figures().decimal(difference.low(), words.figures().moneyDecimals()),
                words.figures().decimal(difference.high(), words.figures().moneyDecimals()));
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("quiet", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
