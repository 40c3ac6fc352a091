package app.shopfolk.platform.fx;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A white sheet with a hairline border that holds one thing. */
public final class Card extends VBox {
    public Card(Node... children) {
        super(children);
        getStyleClass().add("card");
    }

    /** A card with its title above. */
    public static Card titled(String title, Node... children) {
        Card card = new Card();
        Label label = new Label(title);
        label.getStyleClass().add("card-title");
        card.getChildren().add(label);
        card.getChildren().addAll(children);
        return card;
    }

    /** A card that asks or advises: tinted in the accent. */
    public static Card tinted(Node... children) {
        Card card = new Card(children);
        card.getStyleClass().add("tint");
        return card;
    }
}
