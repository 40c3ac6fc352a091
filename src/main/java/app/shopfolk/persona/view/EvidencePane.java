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
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How the statement in hand is known, what would fit better now, and what can be done with it. */
final class EvidencePane extends VBox {
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
        Card card = Card.titled(words.say(statement.text()));
        Label how = new Label(how(statement.evidence()));
        how.setId("evidence");
        how.setWrapText(true);
        card.getChildren().add(how);
        Optional<Freshness.Stale> stale = editor.staleInHand();
        stale.ifPresent(moved -> card.getChildren().add(stale(moved)));
        card.getChildren().add(actions());
        card.setSpacing(12);
        return card;
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
                .map(now -> words.texts()
                        .get(
                                "persona.moved",
                                words.figures().percent(now.share().ratio())))
                .orElseGet(() -> words.texts().get("persona.moved.few")));
        what.setWrapText(true);
        VBox box = new VBox(8, what);
        moved.instead()
                .ifPresent(fresh -> box.getChildren()
                        .add(Buttons.small(
                                words.texts().get("persona.take", words.say(fresh.text())), editor::takeFresh)));
        return box;
    }

    private HBox actions() {
        MenuButton from = new MenuButton(words.texts().get("persona.heard-from"));
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
