package app.shopfolk.platform.fx.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.XYItemEntity;

/**
 * A chart drawn at a size.
 *
 * @param image its pixels, at the device's scale
 * @param marks what can be pointed at, in drawing order
 */
record ChartPicture(BufferedImage image, List<Mark> marks) {
    /**
     * Draws a chart.
     *
     * @param width in units of the screen, at least 1
     * @param height in units of the screen, at least 1
     * @param scale pixels to a unit, in each direction
     */
    static ChartPicture of(JFreeChart chart, double width, double height, double scale) {
        BufferedImage image = new BufferedImage(
                Math.max(1, (int) Math.ceil(width * scale)),
                Math.max(1, (int) Math.ceil(height * scale)),
                BufferedImage.TYPE_INT_ARGB_PRE);
        ChartRenderingInfo info = new ChartRenderingInfo();
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.scale(scale, scale);
            chart.draw(canvas, new Rectangle2D.Double(0, 0, width, height), info);
        } finally {
            canvas.dispose();
        }
        return new ChartPicture(image, marksOf(info));
    }

    private static List<Mark> marksOf(ChartRenderingInfo info) {
        List<Mark> marks = new ArrayList<>();
        for (Object drawn : info.getEntityCollection().getEntities()) {
            ChartEntity entity = (ChartEntity) drawn;
            String words = entity.getToolTipText();
            if (words == null) {
                continue;
            }
            if (entity instanceof CategoryItemEntity bar) {
                marks.add(new Mark(
                        bar.getDataset().getRowIndex(bar.getRowKey()),
                        bar.getDataset().getColumnIndex(bar.getColumnKey()),
                        bar.getArea(),
                        words));
            } else if (entity instanceof XYItemEntity point) {
                marks.add(new Mark(point.getSeriesIndex(), point.getItem(), point.getArea(), words));
            }
        }
        return List.copyOf(marks);
    }
}
