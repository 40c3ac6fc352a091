package app.shopfolk.platform.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Where am I: the page's title, a quiet word beside it, and what can be done, at the right. */
public final class PageHeader extends HBox {
    /** As high as its buttons, also where there are none, so that all pages begin alike. */
    private static final double LEAST = 40;

    /** Stays at the end of the line where the word goes on below. */
    private static final String BETWEEN = "   ";

    private final Text subtitle = new Text();

    public PageHeader(String title, String subtitle, Node... actions) {
        getStyleClass().add("page-header");
        Text heading = new Text(title);
        heading.getStyleClass().add("page-title");
        this.subtitle.setText(subtitle);
        this.subtitle.getStyleClass().add("page-subtitle");
        TextFlow words = new TextFlow(heading, new Text(BETWEEN), this.subtitle);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox buttons = new HBox(12, actions);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(words, buttons);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(LEAST, super.computePrefHeight(width));
    }

    /** A title of two lines is not pressed into one where the page is long. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    public void setSubtitle(String text) {
        subtitle.setText(text);
    }
}
