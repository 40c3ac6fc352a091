package app.shopfolk.outreach.view;

import app.shopfolk.outreach.ChannelRank;
import app.shopfolk.outreach.MergeField;
import app.shopfolk.outreach.Plan;
import app.shopfolk.outreach.Send;
import app.shopfolk.outreach.Sums;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.fx.Swatches;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** A plan on the screen: through what, when, what to say, what it brings. */
final class PlanPane extends VBox {
    private static final double BAR = 190;
    private static final int MOST_DATES = 4;

    private final OutreachViewModel model;
    private final Plan plan;
    private final Words words;

    PlanPane(OutreachViewModel model, Plan plan, Words words) {
        super(16);
        this.model = model;
        this.plan = plan;
        this.words = words;
        getChildren().addAll(channels(), new Halves(when(), money()), messages());
    }

    private String text(String key, Object... args) {
        return words.texts().get(key, args);
    }

    private Node channels() {
        GridPane grid = new GridPane(16, 10);
        int row = 0;
        for (ChannelRank rank : plan.channels()) {
            boolean none = rank.list().reach() == 0;
            Label name = new Label(text(rank.channel().key()));
            name.getStyleClass().add(none ? "quiet" : "strong");
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label reach = new Label(words.say(rank.reachSaid()));
            reach.getStyleClass().add(none ? "quiet" : "figures");
            reach.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row++, name, bar(rank), reach);
            String why = why(rank, none);
            if (!why.isEmpty()) {
                Label said = new Label(why);
                said.getStyleClass().addAll("quiet", "small");
                said.setWrapText(true);
                said.setMinHeight(Region.USE_PREF_SIZE);
                said.setPadding(new Insets(-6, 0, 2, 0));
                grid.add(said, 1, row++, 2, 1);
            }
        }
        Label note = paragraph(text("outreach.plan.channels.note"));
        note.getStyleClass().addAll("quiet", "small");
        return Card.titled(text("outreach.plan.channels"), note, grid);
    }

    private String why(ChannelRank rank, boolean none) {
        List<String> parts = new ArrayList<>();
        rank.missingSaid().ifPresent(missing -> parts.add(words.say(missing)));
        if (!none) {
            rank.reasons().forEach(reason -> parts.add(words.say(reason)));
        }
        return String.join(" \u00b7 ", parts);
    }

    private Node bar(ChannelRank rank) {
        double share =
                (double) rank.list().reach() / Math.max(1, plan.audience().size());
        Rectangle all = new Rectangle(BAR, 10);
        all.getStyleClass().add("reach-all");
        Rectangle reached = new Rectangle(BAR * share, 10);
        StackPane bar = new StackPane(all, reached);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMinWidth(BAR);
        bar.setMaxWidth(BAR);
        Theme.follow(
                bar,
                dark -> reached.setFill(
                        Swatches.paint(Palette.at(plan.audience().colour()), dark)));
        return bar;
    }

    private Region when() {
        VBox dates = new VBox(6);
        int shown = 0;
        for (Send send : plan.sends()) {
            if (shown++ == MOST_DATES) {
                break;
            }
            Label day = new Label(words.figures().dateShort(send.date().day()));
            day.getStyleClass().addAll("figures", "strong");
            day.setMinWidth(96);
            Label said = new Label(words.say(send.said()));
            said.getStyleClass().add(shown == 1 ? "ink" : "quiet");
            said.setWrapText(true);
            said.setMinHeight(Region.USE_PREF_SIZE);
            HBox row = new HBox(10, day, said);
            HBox.setHgrow(said, Priority.ALWAYS);
            dates.getChildren().add(row);
        }
        return Card.titled(
                text("outreach.plan.when"), paragraph(words.say(plan.rhythm().said())), dates);
    }

    private Region money() {
        String discount = plan.sums()
                .map(sums -> words.say(sums.discountSaid(plan.contact())))
                .orElseGet(() -> text("outreach.plan.never-bought"));
        String brings =
                plan.expected().map(Sums.Return::said).map(words::say).orElseGet(() -> text("outreach.plan.no-return"));
        return Card.titled(
                text("outreach.plan.discount"),
                Sentence.body(discount),
                title(text("outreach.plan.return")),
                Sentence.body(brings));
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("card-title");
        title.setPadding(new Insets(6, 0, 0, 0));
        return title;
    }

    private static Label paragraph(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node messages() {
        HBox head = new HBox(12);
        Label title = title(text("outreach.plan.messages"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var undo = Buttons.quiet(text("outreach.undo"), model::undo);
        undo.setId("outreach-undo");
        undo.disableProperty().bind(model.canUndoProperty().not());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(title, gap, undo);
        Label fields = paragraph(text(
                "outreach.plan.fields",
                String.join(
                        "  ",
                        Arrays.stream(MergeField.values())
                                .map(field -> "[" + model.nameOf(field) + "]")
                                .toList())));
        fields.getStyleClass().addAll("quiet", "small");
        Card card = new Card(head, fields);
        plan.messages().forEach(message -> card.getChildren().add(message(message)));
        return card;
    }

    private Node message(Plan.Message message) {
        Label title = new Label(text(message.kind().key()));
        title.getStyleClass().add("strong");
        Label why = paragraph(words.say(message.why()));
        why.getStyleClass().addAll("quiet", "small");
        TextArea text = new TextArea(message.text().shown(model::nameOf));
        text.setId("message-" + message.kind().code());
        text.setAccessibleText(text(message.kind().key()));
        text.setWrapText(true);
        text.setPrefRowCount(4);
        text.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                model.edit(message.kind(), text.getText());
            }
        });
        VBox left = new VBox(6, text);
        if (message.own()) {
            left.getChildren()
                    .add(Buttons.link(text("outreach.suggest-again"), () -> model.suggestAgain(message.kind())));
        }
        return new VBox(4, title, why, new Halves(left, example(message)));
    }

    private Node example(Plan.Message message) {
        if (message.example() < 0) {
            return new Region();
        }
        Label to = new Label(text("outreach.example", model.nameOf(message.example())));
        to.getStyleClass().addAll("quiet", "small");
        Label filled = paragraph(message.text().filled(field -> model.values().value(field, message.example())));
        filled.getStyleClass().add("reach-example");
        filled.setMaxWidth(Double.MAX_VALUE);
        return new VBox(6, filled, to);
    }
}
