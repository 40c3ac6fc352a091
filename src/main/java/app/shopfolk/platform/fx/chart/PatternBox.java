package app.shopfolk.platform.fx.chart;

import app.shopfolk.platform.fx.Swatches;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.print.Swatch;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;

/** A bar in a segment's colour and pattern, which follows the theme. */
public final class PatternBox extends Region {
    private static final CornerRadii CORNERS = new CornerRadii(3);

    private Swatch swatch;
    private boolean isDark;

    /** A bar without a size of its own. */
    public PatternBox(Swatch swatch) {
        this.swatch = swatch;
        Theme.follow(this, dark -> {
            isDark = dark;
            paint();
        });
    }

    /** Takes another segment's colour. */
    public void show(Swatch other) {
        if (!swatch.equals(other)) {
            swatch = other;
            paint();
        }
    }

    private void paint() {
        setBackground(new Background(new BackgroundFill(Swatches.paint(swatch, isDark), CORNERS, Insets.EMPTY)));
    }
}
