package app.shopfolk.platform.fx.chart;

import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.print.font.Cut;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A chart on paper: its title, its sentence, and the chart in the light theme's colours. */
public record ChartPage(Chart chart, Paper.Size size) implements Page {
    private static final double EDGE = 36;
    private static final int MOST_LINES = 3;
    private static final double WIDTH = 640;
    private static final double HEIGHT = 420;
    /** Title and sentence. */
    private static final double ABOVE = EDGE + 32 + MOST_LINES * 16;
    /** Letters of paper beside those of the screen. */
    private static final double SMALLER = 11.0 / 13;

    /** A page of the shape that charts are saved in; higher where the chart needs more. */
    public static ChartPage of(Chart chart) {
        return new ChartPage(chart, new Paper.Size(WIDTH, Math.max(HEIGHT, ABOVE + chart.height() * SMALLER + EDGE)));
    }

    @Override
    public void draw(Graphics2D g) {
        double width = size.width() - 2 * EDGE;
        Type body = new Type(Cut.REGULAR, 11, ChartInk.PAPER.quiet());
        new Type(Cut.SEMIBOLD, 15, ChartInk.PAPER.ink()).paragraph(g, chart.title(), EDGE, EDGE + 12, width, 1);
        double top = body.paragraph(g, chart.sentence(), EDGE, EDGE + 32, width, MOST_LINES);
        ChartStyle style = new ChartStyle(ChartInk.PAPER, ChartStyle.fontFor(chart, 11));
        chart.drawing().apply(style).draw(g, new Rectangle2D.Double(EDGE, top, width, size.height() - top - EDGE));
    }
}
