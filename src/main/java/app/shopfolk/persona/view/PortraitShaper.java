package app.shopfolk.persona.view;

import app.shopfolk.persona.Portrait;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.text.Words;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shapes the face: back and forth through each choice, or another face altogether. */
final class PortraitShaper extends VBox {
    private static final int COLUMNS = 2;

    private final PersonaEditor editor;
    private final Words words;
    private final GridPane grid = new GridPane(32, 0);
    private int rows;

    PortraitShaper(PersonaEditor editor, Words words) {
        this.editor = editor;
        this.words = words;
        getChildren().add(grid);
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(half);
        }
        choice("face", Portrait.Face.values(), Portrait::face);
        choice("features", Portrait.Features.values(), Portrait::features);
        choice("skin", Portrait.Skin.values(), Portrait::skin);
        choice("expression", Portrait.Expression.values(), Portrait::expression);
        choice("hair", Portrait.Hair.values(), Portrait::hair);
        choice("hair-colour", Portrait.HairColour.values(), Portrait::hairColour);
        choice("glasses", Portrait.Glasses.values(), Portrait::glasses);
        choice("beard", Portrait.Beard.values(), Portrait::beard);
        choice("cover", Portrait.Cover.values(), Portrait::cover);
        choice("clothes", Portrait.Clothes.values(), Portrait::clothes);
        choice("dye", Portrait.Dye.values(), Portrait::dye);
        age();
    }

    private <T extends Enum<T> & Portrait.Choice> void choice(String key, T[] choices, Function<Portrait, T> now) {
        step(key, by -> {
            Portrait portrait = portrait();
            int next = Math.floorMod(now.apply(portrait).ordinal() + by, choices.length);
            editor.shape(portrait.with(choices[next]));
        });
    }

    private void age() {
        step("age", by -> {
            Portrait portrait = portrait();
            editor.shape(portrait.aged(Math.clamp(portrait.age() + 8L * by, 16, 90)));
        });
    }

    private Portrait portrait() {
        return editor.personaProperty().get().portrait();
    }

    /** What a step back (-1) or forth (1) does. */
    private interface Stepping {
        void by(int step);
    }

    private void step(String key, Stepping stepping) {
        String word = words.texts().get("persona.portrait." + key.toLowerCase(Locale.ROOT));
        Label label = new Label(word);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = Buttons.icon(
                Feather.CHEVRON_LEFT, words.texts().get("persona.portrait.back", word), () -> stepping.by(-1));
        Button forth = Buttons.icon(
                Feather.CHEVRON_RIGHT, words.texts().get("persona.portrait.forth", word), () -> stepping.by(1));
        HBox row = new HBox(label, gap, back, forth);
        row.getStyleClass().add("portrait-choice");
        grid.add(row, rows % COLUMNS, rows / COLUMNS);
        rows++;
    }
}
