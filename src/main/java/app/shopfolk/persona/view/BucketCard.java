package app.shopfolk.persona.view;

import app.shopfolk.base.Money;
import app.shopfolk.base.Share;
import app.shopfolk.insight.Worth;
import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.platform.fx.SegmentSwatch;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.text.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The figures of the bucket beside its persona: how many, what they bring and take, each against the whole shop's average. */
final class BucketCard extends VBox {
    private final Words words;

    BucketCard(Bucket bucket, PersonaSheet sheet, Words words) {
        this.words = words;
        Worth its = bucket.worth();
        Worth all = bucket.shop();
        Label name = new Label(sheet.segment());
        name.getStyleClass().add("card-title");
        HBox title = new HBox(8, new SegmentSwatch(Palette.at(sheet.colour())), name);
        title.setAlignment(Pos.CENTER_LEFT);
        FlowPane tiles = new FlowPane(28, 12);
        tiles.getChildren()
                .addAll(
                        tile(
                                "customers",
                                words.figures().number(its.customers()),
                                words.figures()
                                        .percent(new Share(its.customers(), Math.max(1, all.customers())).ratio())),
                        tile("spend", per(its.revenue(), its), average(per(all.revenue(), all))),
                        tile("margin", per(its.margin(), its), average(per(all.margin(), all))),
                        tile("contribution", per(its.contribution(), its), average(per(all.contribution(), all))));
        if (all.serviceMinutes() > 0) {
            tiles.getChildren().add(tile("minutes", minutes(its), average(minutes(all))));
        }
        getStyleClass().add("card");
        setSpacing(12);
        getChildren().addAll(title, tiles);
    }

    private Node tile(String code, String figure, String beside) {
        Label what = new Label(words.texts().get("persona.bucket." + code));
        what.getStyleClass().addAll("small", "quiet");
        Label large = new Label(figure);
        large.getStyleClass().add("bucket-figure");
        Label average = new Label(beside);
        average.getStyleClass().addAll("small", "quiet");
        return new VBox(1, what, large, average);
    }

    private String average(String figure) {
        return words.texts().get("persona.bucket.average", figure);
    }

    private String per(Money amount, Worth of) {
        return of.customers() == 0
                ? "–"
                : words.figures().moneyWhole(new Money(amount.tenThousandths() / of.customers()));
    }

    private String minutes(Worth of) {
        return of.customers() == 0 ? "–" : words.figures().minutes(of.serviceMinutes() / of.customers());
    }
}
