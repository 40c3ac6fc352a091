package app.shopfolk.platform.fx;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(12, actions);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(heading, this.subtitle, gap, buttons);
    }

    public void setSubtitle(String text) {
        subtitle.setText(text);
    }
}
