package app.shopfolk.segment.view;

import app.shopfolk.segment.Rule;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Says in words a condition that has nothing to shape: something is known, or the fact is in no file any more. */
final class PlainEditor implements ConditionEditor {
    private final Label label = new Label();

    PlainEditor(String words) {
        label.setText(words);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
    }

    @Override
    public Region node() {
        return label;
    }

    @Override
    public void show(Rule.Condition condition) {
        // The words say it all.
    }
}
