package app.shopfolk.outreach.view;

import app.shopfolk.base.Phrase;
import app.shopfolk.outreach.ContactChannel;
import app.shopfolk.outreach.ContactList;
import app.shopfolk.outreach.LeftOut;
import app.shopfolk.outreach.ListFormat;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.Chips;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.CustomerField;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Making a list: through what, who is on it, who is not and why with the names behind each number, and in which form. */
final class ListPane extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** Five minutes each, with those who are not in. */
    private static final double CALLS_AN_HOUR = 12;

    private final ListMaking making;
    private final Words words;
    private final VBox groups = new VBox(2);
    private final ListView<Integer> names = new ListView<>();
    private final Label namesTitle = new Label();
    private final FlowPane formats = new FlowPane(8, 8);
    private final Label formatHint = new Label();
    private final VBox letter = new VBox(8);
    private final boolean senderKnown;

    ListPane(ListMaking making, Words words, boolean senderKnown) {
        super(16);
        this.senderKnown = senderKnown;
        this.making = making;
        this.words = words;
        names.setCellFactory(list -> new NameCell());
        names.getStyleClass().add("reach-names");
        Label none = new Label(text("outreach.list.none"));
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        names.setPlaceholder(none);
        names.setPrefHeight(300);
        namesTitle.getStyleClass().add("card-title");
        formatHint.getStyleClass().addAll("quiet", "small");
        formatHint.setWrapText(true);
        formatHint.setMinHeight(Region.USE_PREF_SIZE);
        Card who = Card.titled(text("outreach.list.who"), groups);
        Card shown = new Card(namesTitle, names);
        getChildren()
                .addAll(
                        new Halves(
                                Card.titled(text("outreach.list.channel"), channels()),
                                Card.titled(text("outreach.list.format"), formats, formatHint, letter)),
                        new Halves(who, shown));
        making.listProperty().subscribe(this::show);
        making.shownProperty().subscribe(this::showNames);
        making.formatProperty().subscribe(format -> {
            formatHint.setText(hint(format));
            letter.setVisible(format == ListFormat.LETTERS);
            letter.setManaged(format == ListFormat.LETTERS);
        });
        letter.getChildren().setAll(message());
    }

    /** How to use the form; of calls also how long they take. */
    private String hint(ListFormat format) {
        String how = text("outreach.format." + format.code() + ".hint");
        int calls = making.listProperty().get().in().size();
        if (format != ListFormat.CALL_SHEET || calls == 0) {
            return how;
        }
        long hours = Math.round(calls / CALLS_AN_HOUR);
        return how + " "
                + (hours < 2
                        ? text("outreach.list.calls.few")
                        : text(
                                "outreach.list.calls",
                                words.figures().number(calls),
                                words.figures().number(hours)));
    }

    /** Which words letters carry. */
    private List<Node> message() {
        FlowPane chips = new FlowPane(8, 8);
        ToggleGroup one = new ToggleGroup();
        making.plan().messages().forEach(message -> {
            ToggleButton chip = Chips.choice(text(message.kind().key()));
            chip.setId("message-" + message.kind().code());
            chip.setToggleGroup(one);
            chip.setSelected(message.equals(making.messageProperty().get()));
            chip.setOnAction(event -> {
                chip.setSelected(true);
                making.messageProperty().set(message);
            });
            chips.getChildren().add(chip);
        });
        return senderKnown
                ? List.of(hint("outreach.letter.which"), chips)
                : List.of(hint("outreach.letter.which"), chips, hint("outreach.letter.no-sender"));
    }

    private Label hint(String key) {
        Label label = new Label(text(key));
        label.getStyleClass().addAll("quiet", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private String text(String key, Object... args) {
        return words.texts().get(key, args);
    }

    private Node channels() {
        FlowPane chips = new FlowPane(8, 8);
        ToggleGroup one = new ToggleGroup();
        making.plan().channels().forEach(rank -> {
            ContactChannel channel = rank.channel();
            ToggleButton chip = Chips.choice(text(
                    "outreach.list.chip",
                    text(channel.key()),
                    words.figures().number(rank.list().in().size())));
            chip.setId("channel-" + channel.code());
            chip.setToggleGroup(one);
            chip.setSelected(channel == making.listProperty().get().channel());
            chip.setOnAction(event -> {
                chip.setSelected(true);
                making.choose(channel);
            });
            chips.getChildren().add(chip);
        });
        return chips;
    }

    private void show(ContactList list) {
        groups.getChildren().clear();
        group("outreach.list.in", list.in().size(), ListMaking.Group.IN);
        group("outreach.list.held-out", list.heldOut().size(), ListMaking.Group.HELD_OUT);
        for (LeftOut reason : LeftOut.values()) {
            if (list.count(reason) > 0) {
                Button row = row(
                        words.say(Phrase.of(reason.key(list.channel()), (long) list.count(reason))),
                        new ListMaking.Group(false, Optional.of(reason)));
                row.setId("left-out-" + reason.code());
                groups.getChildren().add(row);
            }
        }
        Label why = new Label(text("outreach.list.why-hold-out", words.figures().number(making.holdOutPercent())));
        why.getStyleClass().addAll("quiet", "small");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        groups.getChildren().add(why);
        showFormats(list.channel());
        showNames();
    }

    private void group(String key, int count, ListMaking.Group group) {
        Button row = row(text(key, words.figures().number(count)), group);
        row.getStyleClass().add("reach-in");
        groups.getChildren().add(row);
    }

    private Button row(String said, ListMaking.Group group) {
        Button row = new Button(said);
        row.getStyleClass().addAll("quiet-button", "reach-group");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setWrapText(true);
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setOnAction(event -> making.shownProperty().set(group));
        making.shownProperty().subscribe(shown -> row.pseudoClassStateChanged(CHOSEN, group.equals(shown)));
        return row;
    }

    private void showNames() {
        ListMaking.Group group = making.shownProperty().get();
        ContactList list = making.listProperty().get();
        var rows = making.rows(group);
        namesTitle.setText(group.reason()
                .map(reason -> words.say(Phrase.of(reason.key(list.channel()), (long) rows.size())))
                .orElseGet(() -> text(
                        group.heldOut() ? "outreach.list.held-out" : "outreach.list.in",
                        words.figures().number(rows.size()))));
        names.getItems().setAll(rows);
    }

    private void showFormats(ContactChannel channel) {
        formats.getChildren().clear();
        ToggleGroup one = new ToggleGroup();
        for (ListFormat format : ListFormat.of(channel)) {
            ToggleButton chip = Chips.choice(text("outreach.format." + format.code()));
            chip.setId("format-" + format.code());
            chip.setToggleGroup(one);
            chip.setSelected(format == making.formatProperty().get());
            chip.setOnAction(event -> {
                chip.setSelected(true);
                making.formatProperty().set(format);
            });
            formats.getChildren().add(chip);
        }
    }

    private final class NameCell extends ListCell<Integer> {
        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            var customer = making.facts().customer(row);
            String place =
                    switch (making.listProperty().get().channel()) {
                        case EMAIL -> customer.value(CustomerField.EMAIL).orElse("");
                        case PHONE, SMS -> customer.value(CustomerField.PHONE).orElse("");
                        case POST -> customer.value(CustomerField.STREET).orElse("");
                    };
            Label name = new Label(customer.displayName());
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label where = new Label(place);
            where.getStyleClass().addAll("quiet", "small");
            HBox line = new HBox(10, name, where);
            line.setAlignment(Pos.CENTER_LEFT);
            line.prefWidthProperty().bind(names.widthProperty().subtract(24));
            line.setMaxWidth(Region.USE_PREF_SIZE);
            setGraphic(line);
        }
    }
}
