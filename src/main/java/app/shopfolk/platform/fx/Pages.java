package app.shopfolk.platform.fx;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The frame of a page: margins, scrolling when it is longer than the window, a footer that stays. */
public final class Pages {
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    private Pages() {}

    /** A page that scrolls as a whole. */
    public static Region scrolling(Node... content) {
        VBox page = new VBox(content);
        page.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.setFitToHeight(true);
        page.heightProperty().subscribe(() -> tellLong(scroll, page));
        scroll.viewportBoundsProperty().subscribe(() -> tellLong(scroll, page));
        return scroll;
    }

    /** The scroll bar keeps its place, so that nothing moves, but is seen only where there is more below. */
    private static void tellLong(ScrollPane scroll, Region page) {
        scroll.pseudoClassStateChanged(
                LONG, page.getHeight() > scroll.getViewportBounds().getHeight() + 1);
    }

    /** A page whose footer with the next step stays at the bottom. */
    public static Region withFooter(Node footer, Node... content) {
        Region scroll = scrolling(content);
        VBox foot = new VBox(footer);
        foot.getStyleClass().add("page-foot");
        VBox page = new VBox(scroll, foot);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        page.getStyleClass().add("page-frame");
        return page;
    }

    /** A quiet word at the left, buttons at the right. */
    public static HBox footer(String word, Node... buttons) {
        Label quiet = new Label(word);
        quiet.getStyleClass().add("quiet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox footer = new HBox(quiet, gap);
        footer.getChildren().addAll(buttons);
        footer.getStyleClass().add("page-footer");
        return footer;
    }

    /** A thin line between rows. */
    public static Region hairline() {
        Region line = new Region();
        line.getStyleClass().add("hairline");
        return line;
    }
}
