package app.shopfolk.platform.fx.chart;

import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.print.Pattern;
import app.shopfolk.platform.print.Swatch;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;

/** An area in a segment's colour and pattern, which follows the theme: a swatch in a list, a bar, a part of a bar. */
public final class PatternBox extends Region {
    private static final StyleablePropertyFactory<PatternBox> CSS =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final double HALF = 0.5;

    private final StyleableProperty<Color> ground =
            CSS.createStyleableColorProperty(this, "ground", "-pattern-ground", box -> box.ground, Color.WHITE);
    private final StyleableProperty<Number> radius =
            CSS.createStyleableNumberProperty(this, "radius", "-pattern-radius", box -> box.radius, 3);
    private Swatch swatch;

    /** An area without a size of its own. */
    public PatternBox(Swatch swatch) {
        this.swatch = swatch;
        getStyleClass().add("pattern-box");
        getStylesheets().add(PatternBox.class.getResource("chart.css").toExternalForm());
        List.of(ground, radius).forEach(look -> ((ObservableValue<?>) look).addListener(change -> paint()));
        paint();
    }

    /** The small square beside a segment's name. */
    public static PatternBox swatch(int colour) {
        PatternBox box = new PatternBox(Palette.at(colour));
        box.getStyleClass().add("swatch");
        return box;
    }

    /** Takes another segment's colour. */
    public void show(Swatch other) {
        if (!swatch.equals(other)) {
            swatch = other;
            paint();
        }
    }

    private void paint() {
        boolean onDark = ground.getValue().getBrightness() < HALF;
        CornerRadii corners = new CornerRadii(radius.getValue().doubleValue());
        setBackground(new Background(new BackgroundFill(fill(onDark), corners, Insets.EMPTY)));
    }

    private Paint fill(boolean onDark) {
        return swatch.pattern() == Pattern.PLAIN
                ? Color.web(swatch.hex(onDark))
                : new ImagePattern(
                        SwingFXUtils.toFXImage(PatternPaint.tile(swatch, onDark), null),
                        0,
                        0,
                        PatternPaint.TILE,
                        PatternPaint.TILE,
                        false);
    }

    /** The properties that a style sheet may set. */
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return CSS.getCssMetaData();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return getClassCssMetaData();
    }
}
