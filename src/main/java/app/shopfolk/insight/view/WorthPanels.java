package app.shopfolk.insight.view;

import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Margin beside service effort: the same buckets in the same order; revenue where no cost is known. */
final class WorthPanels extends HBox {
    private final Texts texts;
    private final Figures figures;
    private final BarPanel money;
    private final BarPanel effort;

    /** Panels that are only read. */
    WorthPanels(Texts texts, Figures figures) {
        this(texts, figures, null);
    }

    /** @param onRow hears of a bucket that is clicked; {@code null} where nothing is behind them */
    WorthPanels(Texts texts, Figures figures, @Nullable Consumer<SegmentRow> onRow) {
        super(SegmentCharts.GAP);
        this.texts = texts;
        this.figures = figures;
        money = new BarPanel(onRow);
        effort = new BarPanel(onRow);
        SegmentCharts.half(money);
        SegmentCharts.half(effort);
        getChildren().addAll(money, effort);
    }

    void show(SegmentLines lines) {
        if (lines.areCostsKnown()) {
            money.show(
                    texts.get("insight.panel.margin"),
                    lines.bars(),
                    row -> row.worth().margin().toDouble(),
                    SegmentRow::margin);
        } else {
            money.show(
                    texts.get("insight.panel.revenue"),
                    lines.bars(),
                    row -> row.worth().revenue().toDouble(),
                    SegmentRow::revenue);
        }
        effort.setVisible(lines.isServiceKnown());
        effort.setManaged(lines.isServiceKnown());
        effort.show(
                texts.get("insight.panel.effort"),
                lines.bars(),
                SegmentRow::minutesPerCustomer,
                row -> minutes(row.minutesPerCustomer()));
    }

    private String minutes(double minutes) {
        return figures.decimal(minutes, minutes < 10 && minutes > 0 ? 1 : 0);
    }

    void choose(@Nullable SegmentRow chosen) {
        money.choose(chosen);
        effort.choose(chosen);
    }
}
