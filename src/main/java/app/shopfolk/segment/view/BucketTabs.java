package app.shopfolk.segment.view;

import app.shopfolk.platform.fx.SegmentSwatch;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.segment.Segment;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The buckets in order, to take one in hand, drag it to another place, copy or remove it. */
final class BucketTabs extends FlowPane {
    private final WizardViewModel wizard;
    private final WizardWords words;
    private @Nullable List<Look> shown;
    private boolean isDragged;

    /** What a tab shows of its bucket. */
    private record Look(String id, String name, int colour) {
        static Look of(Segment bucket) {
            return new Look(bucket.id(), bucket.name(), bucket.colour());
        }
    }

    BucketTabs(WizardViewModel wizard, WizardWords words) {
        super(6, 6);
        this.wizard = wizard;
        this.words = words;
        getStyleClass().add("bucket-tabs");
        setAlignment(Pos.CENTER_LEFT);
        show();
    }

    /** Cheap while a slider moves: the tabs are made anew only where one of them looks different. */
    void show() {
        List<Segment> buckets = wizard.buckets();
        List<Look> looks = buckets.stream().map(Look::of).toList();
        if (looks.equals(shown)) {
            for (int at = 0; at < buckets.size(); at++) {
                if (getChildren().get(at) instanceof ToggleButton tab) {
                    tab.setSelected(at == wizard.inHandProperty().get());
                }
            }
        } else {
            shown = looks;
            make(buckets);
        }
    }

    /** The tab of the bucket in hand. */
    Optional<Node> inHand() {
        return wizard.inHand()
                .map(bucket -> getChildren().get(wizard.inHandProperty().get()));
    }

    private void make(List<Segment> buckets) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        boolean hadFocus = focused instanceof ToggleButton && getChildren().contains(focused);
        getChildren().clear();
        for (int at = 0; at < buckets.size(); at++) {
            getChildren().add(tab(at, buckets.get(at)));
        }
        Button add = new Button(words.get("bucket.add"));
        add.getStyleClass().add("quiet-button");
        add.setOnAction(event ->
                wizard.edits().add(words.get("bucket.new", wizard.buckets().size() + 1)));
        getChildren().add(add);
        if (hadFocus && !buckets.isEmpty()) {
            getChildren().get(wizard.inHandProperty().get()).requestFocus();
        }
    }

    private ToggleButton tab(int at, Segment bucket) {
        ToggleButton tab = new ToggleButton(bucket.name(), new SegmentSwatch(Palette.at(bucket.colour())));
        tab.getStyleClass().add("bucket-tab");
        tab.setSelected(at == wizard.inHandProperty().get());
        tab.setTooltip(new Tooltip(words.get("bucket.order")));
        tab.setOnAction(event -> {
            tab.setSelected(true);
            if (!isDragged) {
                wizard.takeInHand(at);
            }
        });
        tab.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, at));
        tab.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> isDragged = false);
        tab.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            isDragged = true;
            tab.setTranslateX(event.getX() - tab.getWidth() / 2 + tab.getTranslateX());
        });
        tab.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            tab.setTranslateX(0);
            if (isDragged) {
                wizard.takeInHand(at);
                wizard.edits().move(at, placeAt(event.getSceneX(), event.getSceneY()));
            }
        });
        tab.setContextMenu(menu(at, bucket));
        return tab;
    }

    private void key(KeyEvent event, int at) {
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            wizard.edits().move(at, at - 1);
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            wizard.edits().move(at, at + 1);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            wizard.edits().remove(at);
            event.consume();
        }
    }

    /** The place of the tab nearest to a point of the scene. */
    private int placeAt(double sceneX, double sceneY) {
        var point = sceneToLocal(sceneX, sceneY);
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int at = 0; at < wizard.buckets().size(); at++) {
            var bounds = getChildren().get(at).getBoundsInParent();
            // Rows weigh more than places, so that a drag stays in its row unless it clearly leaves it.
            double distance =
                    Math.abs(bounds.getCenterX() - point.getX()) + 3 * Math.abs(bounds.getCenterY() - point.getY());
            if (distance < least) {
                least = distance;
                nearest = at;
            }
        }
        return nearest;
    }

    /** What can be done with a bucket. */
    ContextMenu menu(int at, Segment bucket) {
        MenuItem earlier = item("bucket.earlier", () -> wizard.edits().move(at, at - 1));
        earlier.setDisable(at == 0);
        MenuItem later = item("bucket.later", () -> wizard.edits().move(at, at + 1));
        later.setDisable(at == wizard.buckets().size() - 1);
        return new ContextMenu(
                earlier,
                later,
                item("bucket.duplicate", () -> wizard.edits().duplicate(at, words.get("bucket.copy", bucket.name()))),
                item("bucket.remove", () -> wizard.edits().remove(at)));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
