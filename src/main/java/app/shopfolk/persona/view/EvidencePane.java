package app.shopfolk.persona.view;

import app.shopfolk.persona.Evidence;
import app.shopfolk.persona.Freshness;
import app.shopfolk.persona.Source;
import app.shopfolk.persona.Statement;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.text.Words;
import app.shopfolk.segment.Rule;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How the statement in hand is known, what would fit better now, and what can be done with it. */
final class EvidencePane extends VBox {
    private static final double USUAL_HEIGHT = 214;

    private final PersonaEditor editor;
    private final Words words;

    EvidencePane(PersonaEditor editor, Words words) {
        this.editor = editor;
        this.words = words;
        editor.personaProperty().subscribe(persona -> show());
        editor.inHandProperty().subscribe(() -> show());
    }

    private void show() {
        editor.inHand()
                .ifPresentOrElse(
                        statement -> getChildren().setAll(card(statement)),
                        () -> getChildren().clear());
    }

    private Card card(Statement statement) {
        Label title = new Label(topic(statement) + ": " + words.say(statement.text()));
        title.getStyleClass().add("card-title");
        wrap(title);
        Label how = new Label(how(statement.evidence()));
        how.setId("evidence");
        wrap(how);
        VBox known = new VBox(12, title, how);
        editor.staleInHand().ifPresent(moved -> known.getChildren().add(stale(moved)));
        if (statement.evidence() instanceof Evidence.YouSaid said) {
            known.getChildren().add(said(said));
        }
        known.setMinWidth(0);
        HBox.setHgrow(known, Priority.ALWAYS);
        HBox both = new HBox(24, known);
        if (statement.evidence() instanceof Evidence.FromData data) {
            both.getChildren().add(spread(data));
        }
        Card card = new Card(both, actions());
        card.setSpacing(12);
        // The list below stays where it is, whatever is in hand.
        card.setMinHeight(USUAL_HEIGHT);
        return card;
    }

    private Node spread(Evidence.FromData data) {
        return new SpreadChart(
                editor.bucket().spread(data),
                editor.bucket().facts().fact(data.claim().fact()),
                editor.sheet().colour(),
                words);
    }

    private String topic(Statement statement) {
        return statement.heading().isEmpty()
                ? words.texts().get("persona.topic." + statement.topic().code())
                : statement.heading();
    }

    /** In as many lines as it needs, never cut. */
    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
    }

    private String how(Evidence evidence) {
        return switch (evidence) {
            case Evidence.FromData data ->
                words.texts()
                                .get(
                                        "persona.evidence.data",
                                        words.figures().number(data.share().part()),
                                        words.figures().number(data.share().whole()),
                                        words.figures().percent(data.share().ratio()),
                                        words.figures().date(data.asOf()))
                        + range(data);
            case Evidence.YouSaid said ->
                words.texts()
                        .get(
                                "persona.evidence.said",
                                words.texts()
                                        .get("persona.source." + said.source().code()),
                                words.figures().date(said.date()));
            case Evidence.Guess guess -> words.texts().get("persona.evidence.guess");
        };
    }

    /** For a number: within which bounds it was counted, and the middle value. */
    private String range(Evidence.FromData data) {
        if (data.claim() instanceof Rule.Between between && between.min() != null && between.max() != null) {
            return " "
                    + words.texts()
                            .get(
                                    "persona.evidence.range",
                                    figure(between.min()),
                                    figure(between.max()),
                                    figure(data.figure()));
        }
        return "";
    }

    private String figure(double value) {
        return words.figures().decimal(value, value == Math.rint(value) ? 0 : 1);
    }

    private Node stale(Freshness.Stale moved) {
        Label what = new Label(moved.now()
                .map(now -> moved(moved.before(), now))
                .orElseGet(() -> words.texts().get("persona.moved.few")));
        wrap(what);
        what.getStyleClass().add("strong");
        VBox box = new VBox(8, what);
        moved.instead()
                .ifPresent(fresh -> box.getChildren()
                        .add(Buttons.small(
                                words.texts().get("persona.take", words.say(fresh.text())), editor::takeFresh)));
        return box;
    }

    private String moved(Evidence.FromData before, Evidence.FromData now) {
        String share = words.texts()
                .get(
                        "persona.moved",
                        words.figures().percent(before.share().ratio()),
                        words.figures().percent(now.share().ratio()));
        return before.isShare()
                ? share
                : share + " "
                        + words.texts().get("persona.moved.middle", figure(before.figure()), figure(now.figure()));
    }

    /** Day and note of what somebody said. */
    private Node said(Evidence.YouSaid said) {
        DatePicker day = new DatePicker(said.date());
        day.setPrefWidth(150);
        day.setMinWidth(150);
        day.setId("evidence-day");
        day.setAccessibleText(words.texts().get("persona.said.day"));
        TextField note = new TextField(said.note());
        note.setId("evidence-note");
        note.setPromptText(words.texts().get("persona.said.note"));
        note.setAccessibleText(words.texts().get("persona.said.note"));
        HBox.setHgrow(note, Priority.ALWAYS);
        day.setOnAction(event -> keep(said, day, note));
        note.setOnAction(event -> keep(said, day, note));
        note.focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep(said, day, note);
            }
        });
        return new HBox(8, day, note);
    }

    private void keep(Evidence.YouSaid said, DatePicker day, TextField note) {
        LocalDate when = day.getValue() == null ? said.date() : day.getValue();
        boolean stillThere = editor.inHand()
                .filter(statement -> statement.evidence().equals(said))
                .isPresent();
        if (stillThere && !(when.equals(said.date()) && note.getText().equals(said.note()))) {
            editor.heardFrom(said.source(), when, note.getText());
        }
    }

    private HBox actions() {
        MenuButton from = new MenuButton(words.texts().get("persona.heard-from"));
        from.getStyleClass().add("small-button");
        from.setMinWidth(USE_PREF_SIZE);
        for (Source source : Source.values()) {
            MenuItem item = new MenuItem(words.texts().get("persona.source." + source.code()));
            item.setOnAction(event -> editor.heardFrom(source, LocalDate.now(ZoneId.systemDefault()), ""));
            from.getItems().add(item);
        }
        return new HBox(
                8,
                from,
                Buttons.icon(Feather.ARROW_UP, words.texts().get("persona.up"), () -> editor.move(-1)),
                Buttons.icon(Feather.ARROW_DOWN, words.texts().get("persona.down"), () -> editor.move(1)),
                Buttons.icon(Feather.TRASH_2, words.texts().get("persona.remove"), editor::removeInHand));
    }
}
