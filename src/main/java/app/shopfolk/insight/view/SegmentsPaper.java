package app.shopfolk.insight.view;

import app.shopfolk.platform.fx.chart.ChartInk;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.PatternFill;
import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.print.font.Cut;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The Segments page on paper: sentence, the two panels of bars, and the table, on one sheet lying on its long side. */
final class SegmentsPaper implements Page {
    private static final double EDGE = 40;
    private static final double MOST_ROW = 22;
    private static final String[] COLUMNS = {
        "customers", "share", "revenue", "margin", "service", "marketing", "contribution", "roi", "hour"
    };
    private static final List<Function<SegmentRow, String>> FIGURES = List.of(
            SegmentRow::customers,
            SegmentRow::share,
            SegmentRow::revenue,
            SegmentRow::margin,
            SegmentRow::service,
            SegmentRow::marketing,
            SegmentRow::contribution,
            SegmentRow::roi,
            SegmentRow::perHour);

    private final SegmentsPage.Ready page;
    private final Texts texts;
    private final Figures figures;
    private final Type body = new Type(Cut.REGULAR, 10, ChartInk.PAPER.ink());
    private final Type number = new Type(Cut.FIGURES, 10, ChartInk.PAPER.ink());

    SegmentsPaper(SegmentsPage.Ready page, Texts texts, Figures figures) {
        this.page = page;
        this.texts = texts;
        this.figures = figures;
    }

    @Override
    public Paper.Size size() {
        return Paper.A4.landscape();
    }

    @Override
    public void draw(Graphics2D g) {
        double width = size().width() - 2 * EDGE;
        new Type(Cut.BOLD, 22, ChartInk.PAPER.ink()).draw(g, texts.get("insight.title"), EDGE, EDGE + 18);
        body.in(ChartInk.PAPER.quiet())
                .drawRight(
                        g,
                        texts.get("insight.subtitle", page.period(), figures.moment(page.asOf())),
                        EDGE + width,
                        EDGE + 18);
        String sentence = new SegmentSentences(texts, figures).of(page.lines()).replace("**", "");
        double top = body.at(13).paragraph(g, sentence, EDGE, EDGE + 44, width, 3) + 8;
        int lines = page.bars().size() + page.rows().size() + 3;
        double row = Math.min(MOST_ROW, (size().height() - EDGE - top) / lines);
        double half = (width - 32) / 2;
        boolean costs = page.areCostsKnown();
        bars(
                g,
                EDGE,
                top,
                half,
                row,
                texts.get(costs ? "insight.panel.margin" : "insight.panel.revenue"),
                line -> (costs ? line.worth().margin() : line.worth().revenue()).toDouble(),
                costs ? SegmentRow::margin : SegmentRow::revenue);
        bars(
                g,
                EDGE + half + 32,
                top,
                half,
                row,
                texts.get("insight.panel.effort"),
                SegmentRow::minutesPerCustomer,
                line -> page.isServiceKnown() ? figures.decimal(line.minutesPerCustomer(), 0) : "\u2013");
        table(g, top + row * (page.bars().size() + 2), width, row);
    }

    private void bars(
            Graphics2D g,
            double x,
            double y,
            double width,
            double row,
            String title,
            ToDoubleFunction<SegmentRow> amount,
            Function<SegmentRow, String> words) {
        body.in(Cut.SEMIBOLD).draw(g, title, x, y + row * 0.7);
        double most = page.bars().stream().mapToDouble(amount).max().orElse(0);
        double at = y + row;
        double left = x + width * 0.36;
        for (SegmentRow line : page.bars()) {
            body.draw(g, body.shortened(line.name(), width * 0.34), x, at + row * 0.68);
            double length = most <= 0 ? 0 : Math.max(0, amount.applyAsDouble(line)) / most * width * 0.46;
            PatternFill.fill(
                    g, new Rectangle2D.Double(left, at + row * 0.2, length, row * 0.6), Palette.at(line.colour()));
            number.drawRight(g, words.apply(line), x + width, at + row * 0.68);
            at += row;
        }
    }

    private void table(Graphics2D g, double y, double width, double row) {
        double name = width * 0.24;
        double column = (width - name) / COLUMNS.length;
        Type quiet = body.in(ChartInk.PAPER.quiet()).at(9);
        for (int at = 0; at < COLUMNS.length; at++) {
            quiet.drawRight(
                    g,
                    quiet.shortened(texts.get("insight.column." + COLUMNS[at]), column - 4),
                    EDGE + name + column * (at + 1),
                    y + row * 0.68);
        }
        double at = y + row;
        for (SegmentRow line : page.rows()) {
            g.setColor(ChartInk.PAPER.line());
            g.draw(new Line2D.Double(EDGE, at, EDGE + width, at));
            boolean total = line.kind() == SegmentRow.Kind.TOTAL;
            Type words = total ? body.in(Cut.SEMIBOLD) : body;
            Type digits = total ? number.in(Cut.FIGURES_SEMIBOLD) : number;
            if (line.hasCustomers()) {
                PatternFill.fill(
                        g, new Rectangle2D.Double(EDGE, at + row * 0.3, 8, row * 0.4), Palette.at(line.colour()));
            }
            words.draw(g, words.shortened(line.name(), name - 18), EDGE + 14, at + row * 0.68);
            for (int figure = 0; figure < FIGURES.size(); figure++) {
                digits.drawRight(
                        g, FIGURES.get(figure).apply(line), EDGE + name + column * (figure + 1), at + row * 0.68);
            }
            at += row;
        }
    }
}
