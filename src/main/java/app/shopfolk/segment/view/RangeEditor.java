package app.shopfolk.segment.view;

import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Fact;
import app.shopfolk.platform.fx.HistogramSlider;
import app.shopfolk.platform.print.Swatch;
import app.shopfolk.segment.Histogram;
import app.shopfolk.segment.Rule;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shapes a range of numbers or amounts: two thumbs under a histogram, and two fields to type exact bounds into. */
final class RangeEditor implements ConditionEditor {
    private static final int BARS = 24;

    private final Fact fact;
    private final WizardWords words;
    private final Changed changed;
    private final Histogram histogram;
    private final double stop;
    private final HistogramSlider slider;
    private final TextField min;
    private final TextField max;
    private final Label ends = new Label();
    private final VBox box;
    private boolean isShowing;

    RangeEditor(CustomerFacts facts, Fact fact, Swatch swatch, WizardWords words, Changed changed) {
        this.fact = fact;
        this.words = words;
        this.changed = changed;
        Column column = facts.column(fact.key()).orElseThrow();
        histogram = Histogram.of(column, BARS);
        stop = stop(histogram.step(), isWhole(column));
        String name = words.name(fact);
        slider = new HistogramSlider(histogram.min(), histogram.max(), histogram.counts(), swatch);
        slider.describe(name);
        min = field(words.get("range.from", name), words.get("range.any"));
        max = field(words.get("range.to", name), words.get("range.any"));
        Label to = new Label(words.get("range.and"));
        ends.getStyleClass().add("quiet");
        ends.setText(
                words.get("range.ends", words.value(fact, histogram.least()), words.value(fact, histogram.most())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox typed = new HBox(8, ends, gap, min, to, max);
        typed.getStyleClass().add("range-typed");
        String unit = fact.unit() == Fact.Unit.NONE ? "" : words.texts().get("fact.unit." + unitCode());
        if (!unit.isEmpty()) {
            typed.getChildren().add(new Label(unit));
        }
        box = new VBox(4, slider, typed);
        slider.lowProperty().addListener(change -> moved(true));
        slider.highProperty().addListener(change -> moved(true));
        slider.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> moved(false));
        slider.addEventFilter(KeyEvent.KEY_RELEASED, event -> moved(false));
    }

    private void moved(boolean moving) {
        if (!isShowing) {
            double from = rounded(slider.lowProperty().get());
            double to = rounded(slider.highProperty().get());
            changed.to(
                    condition(
                            from <= histogram.min() ? Double.NaN : from,
                            // The last bar holds the tail, so its end is no bound.
                            to >= histogram.max() ? Double.NaN : to),
                    moving);
        }
    }

    /** A fifth or a quarter of a bar, so that bounds are round numbers. */
    private static double stop(double step, boolean whole) {
        double lead = step / Math.pow(10, Math.floor(Math.log10(step) + 1e-9));
        double stop = step / (Math.round(lead) == 2 ? 4 : 5);
        return whole ? Math.max(1, Math.rint(stop)) : stop;
    }

    private double rounded(double value) {
        // Through whole stops, so that no bound is ever 0.30000000000000004.
        double stops = Math.rint(value / stop);
        return stop < 1 ? stops / Math.rint(1 / stop) : stops * stop;
    }

    private String unitCode() {
        return fact.unit().name().toLowerCase(java.util.Locale.ROOT);
    }

    private TextField field(String spoken, String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.setAccessibleText(spoken);
        field.setPrefColumnCount(5);
        field.getStyleClass().add("range-field");
        field.setOnAction(event -> typed());
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                typed();
            }
        });
        return field;
    }

    private void typed() {
        Rule.Between typed = condition(number(min.getText()), number(max.getText()));
        changed.to(typed, false);
        show(typed);
    }

    private double number(String text) {
        try {
            String digits = text.strip().replace('\u2212', '-');
            return digits.isEmpty()
                    ? Double.NaN
                    : NumberFormat.getNumberInstance(words.figures().locale())
                            .parse(digits)
                            .doubleValue();
        } catch (ParseException unreadable) {
            return Double.NaN;
        }
    }

    private Rule.Between condition(double from, double to) {
        return new Rule.Between(fact.key(), bound(from), bound(to));
    }

    private static @Nullable Double bound(double value) {
        return Double.isNaN(value) ? null : (Double) value;
    }

    private static boolean isWhole(Column column) {
        return column instanceof Column.Numbers(double[] values)
                && Arrays.stream(values).allMatch(value -> Double.isNaN(value) || value == Math.rint(value));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Rule.Condition condition) {
        if (condition instanceof Rule.Between(String key, Double from, Double to)) {
            showOnSlider(from == null ? histogram.min() : from, to == null ? histogram.max() : to);
            min.setText(from == null ? "" : words.plain(fact, from));
            max.setText(to == null ? "" : words.plain(fact, to));
        }
    }

    /** Leaves the handles alone where they stand within a stop of the bounds, so that a drag is never interrupted. */
    private void showOnSlider(double from, double to) {
        double low = Math.clamp(from, histogram.min(), histogram.max());
        double high = Math.clamp(to, histogram.min(), histogram.max());
        boolean near = Math.abs(slider.lowProperty().get() - low) <= stop
                && Math.abs(slider.highProperty().get() - high) <= stop;
        if (!near) {
            isShowing = true;
            slider.choose(low, high);
            isShowing = false;
        }
    }
}
