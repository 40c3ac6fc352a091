package app.shopfolk.outreach.view;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;

/** Two things side by side, each half as wide as there is room. */
final class Halves extends GridPane {
    private static final double GAP = 16;

    Halves(Node left, Node right) {
        setHgap(GAP);
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setFillWidth(true);
            getColumnConstraints().add(half);
        }
        RowConstraints row = new RowConstraints();
        row.setValignment(VPos.TOP);
        row.setFillHeight(true);
        getRowConstraints().add(row);
        addRow(0, left, right);
    }
}
