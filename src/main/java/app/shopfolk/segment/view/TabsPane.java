package app.shopfolk.segment.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** The buckets' tabs, as high as they need up to a limit; the one in hand stays in sight. */
final class TabsPane extends ScrollPane {
    private final BucketTabs tabs;

    /** @param most the height that many tabs may take */
    TabsPane(BucketTabs tabs, DoubleExpression most) {
        super(tabs);
        this.tabs = tabs;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("plain-scroll");
        minViewportHeightProperty().bind(Bindings.min(tabs.heightProperty(), most));
        prefViewportHeightProperty().bind(minViewportHeightProperty());
        viewportBoundsProperty().addListener(change -> reveal());
        tabs.heightProperty().addListener(change -> reveal());
    }

    /** Brings the tab in hand into sight. */
    void reveal() {
        tabs.inHand().ifPresent(this::reveal);
    }

    private void reveal(Node tab) {
        double seen = getViewportBounds().getHeight();
        double hidden = tabs.getHeight() - seen;
        Bounds wanted = tab.getBoundsInParent();
        double top = getVvalue() * hidden;
        if (hidden > 0 && (wanted.getMinY() < top || wanted.getMaxY() > top + seen)) {
            setVvalue(Math.clamp((wanted.getCenterY() - seen / 2) / hidden, 0, 1));
        }
    }
}
