package app.shopfolk.outreach.view;

import app.shopfolk.outreach.Audience;
import app.shopfolk.platform.fx.SegmentSwatch;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** At the left of the page: the buckets, what is due just now, and what came of earlier lists. */
final class EntryList extends ScrollPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDTH = 262;
    /** Of a name before it goes on in the next line. */
    private static final double NAME = 180;

    private final OutreachViewModel model;
    private final Words words;
    private final VBox rows = new VBox(2);
    private final Map<String, Button> buttons = new HashMap<>();

    EntryList(OutreachViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("page-scroll", "reach-list");
        rows.getStyleClass().add("reach-rows");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        model.entries().addListener((ListChangeListener<Entry>) change -> show());
        show();
    }

    private String text(String key, Object... args) {
        return words.texts().get(key, args);
    }

    private void show() {
        rows.getChildren().clear();
        buttons.clear();
        Label title = new Label(text("outreach.title"));
        title.getStyleClass().add("page-title");
        rows.getChildren().add(title);
        group("outreach.list.buckets", entry -> entry instanceof Entry.Bucket);
        group("outreach.list.now", EntryList::isDue);
        group("outreach.list.new-in", entry -> entry instanceof Entry.Arrival);
        group("outreach.list.came", entry -> entry instanceof Entry.Came);
        showChosen();
    }

    private void group(String key, Predicate<Entry> belongs) {
        List<Entry> its = model.entries().stream().filter(belongs).toList();
        if (!its.isEmpty()) {
            Label head = new Label(text(key));
            head.getStyleClass().addAll("quiet", "small", "reach-head");
            rows.getChildren().add(head);
            its.forEach(entry -> rows.getChildren().add(row(entry)));
        }
    }

    private static boolean isDue(Entry entry) {
        return entry instanceof Entry.Overdue
                || entry instanceof Entry.FirstTimers
                || entry instanceof Entry.ForOccasion
                || entry instanceof Entry.OwnDays;
    }

    private Button row(Entry entry) {
        // A text, for a button gives a label within it the height of one line only.
        Text name = new Text(
                switch (entry) {
                    case Entry.ForOccasion occasion -> occasion.audience().name();
                    case Entry.Reachable reachable -> reachable.audience().name();
                    case Entry.Came came -> came.result().campaign().name();
                });
        name.getStyleClass().add("reach-name");
        name.setWrappingWidth(NAME);
        Label detail = new Label(
                switch (entry) {
                    case Entry.ForOccasion occasion ->
                        text(
                                "outreach.list.occasion",
                                words.figures()
                                        .dateShort(
                                                occasion.reminder().occasion().day()),
                                words.figures().number(occasion.audience().size()));
                    case Entry.Reachable reachable ->
                        text(
                                "outreach.customers",
                                words.figures().number(reachable.audience().size()));
                    case Entry.Came came ->
                        text(
                                "outreach.verdict." + came.result().verdict().code() + ".short",
                                words.figures()
                                        .dateShort(came.result().campaign().made()));
                });
        detail.getStyleClass().addAll("quiet", "small");
        HBox first = new HBox(8, name);
        first.setAlignment(Pos.CENTER_LEFT);
        if (entry instanceof Entry.Bucket(Audience audience) && !audience.id().equals(Audience.EVERYONE)) {
            first.getChildren().addFirst(new SegmentSwatch(Palette.at(audience.colour())));
        }
        Button button = new Button("", new VBox(2, first, detail));
        button.getStyleClass().addAll("quiet-button", "reach-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(name.getText() + ", " + detail.getText());
        button.setOnAction(event -> model.choose(entry));
        button.setId("entry-" + entry.id());
        buttons.put(entry.id(), button);
        return button;
    }

    /** Marks the entry in hand. */
    void showChosen() {
        Entry chosen = model.chosenProperty().get();
        buttons.forEach((id, button) -> button.pseudoClassStateChanged(
                CHOSEN, chosen != null && chosen.id().equals(id)));
    }
}
