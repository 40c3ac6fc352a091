package app.shopfolk.platform.fx.chart;

import java.util.List;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;

/**
 * A chart as a page tells it: what it shows in a sentence, the same figures as a table, and how it is drawn in a style.
 *
 * @param title also the name of the file it is saved as
 * @param sentence what it shows, in words; read aloud in place of the picture
 * @param heads the table's heads
 * @param rows the table's rows, each as long as the heads
 * @param drawing draws it in a style
 * @param height that it needs at least on the screen, in units of the window; 0 where it fits any
 */
public record Chart(
        String title,
        String sentence,
        List<String> heads,
        List<List<String>> rows,
        Function<ChartStyle, JFreeChart> drawing,
        double height) {
    public Chart {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A chart that fits any height. */
    public Chart(
            String title,
            String sentence,
            List<String> heads,
            List<List<String>> rows,
            Function<ChartStyle, JFreeChart> drawing) {
        this(title, sentence, heads, rows, drawing, 0);
    }
}
