package app.shopfolk.importing.view;

import app.shopfolk.platform.fx.Icons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A short fact that can be changed: pressing it offers the other ways. */
final class ChoiceChip extends Button {
    /** @param marked the fact; words between double asterisks are bold */
    ChoiceChip(String marked, List<MenuItem> ways) {
        getStyleClass().addAll("chip", "choice-chip");
        HBox words = new HBox();
        boolean isMarked = false;
        for (String part : marked.split("\\*\\*", -1)) {
            Label label = new Label(part);
            if (isMarked) {
                label.getStyleClass().add("strong");
            }
            words.getChildren().add(label);
            isMarked = !isMarked;
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox graphic = new HBox(6, words, Icons.of(Feather.CHEVRON_DOWN));
        graphic.setAlignment(Pos.CENTER_LEFT);
        setGraphic(graphic);
        setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleText(marked.replace("**", ""));
        setOnAction(event -> {
            ContextMenu menu = new ContextMenu(ways.toArray(MenuItem[]::new));
            menu.show(this, Side.BOTTOM, 0, 4);
        });
    }
}
