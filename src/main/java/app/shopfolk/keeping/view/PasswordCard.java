package app.shopfolk.keeping.view;

import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The password on the Settings page: whether there is one, and the ways to set, change and take it away. */
public final class PasswordCard extends VBox {
    private final PasswordViewModel model;
    private final Texts texts;
    private final Label told = wrapped();

    public PasswordCard(PasswordViewModel model, Texts texts, Figures figures) {
        this.model = model;
        this.texts = texts;
        Label why = wrapped();
        why.getStyleClass().add("quiet");
        told.getStyleClass().add("quiet");
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox ways = new HBox(16);
        ways.setAlignment(Pos.CENTER_RIGHT);
        model.setProperty().subscribe(set -> {
            why.setText(texts.get(set ? "settings.password.is-set" : "settings.password.why"));
            ways.getChildren().setAll(told);
            if (set) {
                ways.getChildren()
                        .addAll(
                                way("settings.password.remove", PasswordSheet::remove),
                                way("settings.password.change", PasswordSheet::set));
            } else {
                ways.getChildren().add(way("settings.password.set", PasswordSheet::set));
            }
        });
        model.doneProperty()
                .subscribe(done -> done.ifPresent(how -> {
                    String sentence = texts.get(how.isSet() ? "settings.password.done" : "settings.password.removed");
                    told.setText(
                            how.left() == 0
                                    ? sentence
                                    : sentence + " " + texts.get("settings.password.left", figures.number(how.left())));
                }));
        Card card = Card.titled(texts.get("settings.password"), why, ways);
        card.setMaxWidth(860);
        getChildren().add(card);
    }

    private Button way(String key, BiConsumer<PasswordSheet, Overlay> asking) {
        return Buttons.plain(
                texts.get(key),
                () -> Overlay.of(this).ifPresent(overlay -> asking.accept(new PasswordSheet(model, texts), overlay)));
    }

    private static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
