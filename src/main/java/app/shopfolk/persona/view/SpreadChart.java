package app.shopfolk.persona.view;

import app.shopfolk.base.Money;
import app.shopfolk.facts.Fact;
import app.shopfolk.facts.FactWords;
import app.shopfolk.persona.Spread;
import app.shopfolk.platform.fx.SegmentSwatch;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.print.Swatch;
import app.shopfolk.platform.text.Words;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How the bucket's customers spread over what a statement was counted on; what the statement speaks of wears their colour. */
final class SpreadChart extends VBox {
    private static final double WIDTH = 286;
    private static final double NAME = 116;
    private static final double LONGEST = 110;
    private static final double BAR = 14;
    private static final double TALLEST = 58;
    private static final double COLUMN = 22;

    private final Words words;
    private final Swatch swatch;
    private final Optional<Fact> fact;

    /**
     * The chart of a spread.
     *
     * @param fact what was counted, for its unit
     * @param colour of the bucket
     */
    SpreadChart(Spread spread, Optional<Fact> fact, int colour, Words words) {
        this.words = words;
        this.fact = fact;
        swatch = Palette.at(colour);
        setSpacing(4);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        getStyleClass().add("spread");
        Label title = new Label(words.texts().get("persona.spread", words.say(FactWords.name(spread.fact()))));
        title.getStyleClass().addAll("small", "quiet");
        getChildren().add(title);
        long most = spread.bars().stream().mapToLong(Spread.Bar::count).max().orElse(1);
        if (spread.isRange()) {
            getChildren().add(ranges(spread, most));
        } else {
            spread.bars().forEach(bar -> getChildren().add(row(spread, bar, most)));
        }
    }

    private Node row(Spread spread, Spread.Bar bar, long most) {
        String label = bar.label().isEmpty()
                ? words.texts().get("persona.spread.others")
                : words.say(fact.map(known -> FactWords.label(known, bar.label()))
                        .orElseGet(() -> FactWords.label(spread.fact(), bar.label())));
        Label name = new Label(label);
        name.setMinWidth(NAME);
        name.setMaxWidth(NAME);
        name.setTooltip(new Tooltip(label));
        name.getStyleClass().add("small");
        if (bar.claimed()) {
            name.getStyleClass().add("strong");
        }
        Label count = new Label(words.figures().number(bar.count()));
        count.getStyleClass().addAll("small", "figures");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, name, mark(bar, Math.max(2, LONGEST * bar.count() / most), BAR), count);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node ranges(Spread spread, long most) {
        HBox columns = new HBox(3);
        columns.setAlignment(Pos.BOTTOM_LEFT);
        columns.setMinHeight(TALLEST);
        for (Spread.Bar bar : spread.bars()) {
            Node mark = mark(bar, COLUMN, Math.max(2, TALLEST * bar.count() / most));
            Tooltip.install(
                    mark,
                    new Tooltip(words.texts()
                            .get(
                                    "persona.spread.range",
                                    figure(bar.low()),
                                    figure(bar.high()),
                                    words.figures().number(bar.count()))));
            columns.getChildren().add(mark);
        }
        Label least = new Label(
                figure(spread.bars().isEmpty() ? 0 : spread.bars().getFirst().low()));
        Label largest = new Label(
                figure(spread.bars().isEmpty() ? 0 : spread.bars().getLast().high()));
        least.getStyleClass().addAll("small", "quiet");
        largest.getStyleClass().addAll("small", "quiet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox ends = new HBox(least, gap, largest);
        ends.setMaxWidth(spread.bars().size() * (COLUMN + 3) - 3);
        return new VBox(2, columns, ends);
    }

    private String figure(double value) {
        return fact.filter(known -> known.kind() == Fact.Kind.MONEY).isPresent()
                ? words.figures().moneyWhole(Money.of(BigDecimal.valueOf(value)))
                : words.figures().decimal(value, value == Math.rint(value) ? 0 : 1);
    }

    private Region mark(Spread.Bar bar, double width, double height) {
        if (bar.claimed()) {
            return new SegmentSwatch(swatch, width, height);
        }
        Region rest = new Region();
        rest.getStyleClass().add("spread-rest");
        rest.setMinSize(width, height);
        rest.setMaxSize(width, height);
        return rest;
    }
}
