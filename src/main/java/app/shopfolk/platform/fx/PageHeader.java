package app.shopfolk.platform.fx;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Where am I: the page's title, a quiet word beside it, and what can be done, at the right. */
public final class PageHeader extends HBox {
    private final Label subtitle = new Label();

    public PageHeader(String title, String subtitle, Node... actions) {
        getStyleClass().add("page-header");
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        heading.setMinWidth(Region.USE_PREF_SIZE);
        this.subtitle.setText(subtitle);
        this.subtitle.getStyleClass().add("page-subtitle");
        this.subtitle.setWrapText(true);
        // Beside the title where there is room, below it where there is not.
        FlowPane words = new FlowPane(16, 2, heading, this.subtitle);
        words.setRowValignment(VPos.CENTER);
        words.setAlignment(Pos.CENTER_LEFT);
        this.subtitle.maxWidthProperty().bind(words.widthProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox buttons = new HBox(12, actions);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(words, buttons);
    }

    public void setSubtitle(String text) {
        subtitle.setText(text);
    }
}
