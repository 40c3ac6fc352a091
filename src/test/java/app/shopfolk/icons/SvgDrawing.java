package app.shopfolk.icons;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The little of SVG that our icon uses: filled circles, rectangles and paths of absolute lines and curves. */
final class SvgDrawing {
    private record Filled(Shape shape, Color colour) {}

    private final List<Filled> shapes = new ArrayList<>();
    private final double side;

    SvgDrawing(Path svg) throws IOException, SAXException, ParserConfigurationException {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(svg.toFile())
                .getDocumentElement();
        side = Double.parseDouble(root.getAttribute("width"));
        NodeList children = root.getChildNodes();
        for (int at = 0; at < children.getLength(); at++) {
            if (children.item(at) instanceof Element element && element.hasAttribute("fill")) {
                shapes.add(new Filled(shape(element), Color.decode(element.getAttribute("fill"))));
            }
        }
    }

    private static Shape shape(Element element) {
        return switch (element.getTagName()) {
            case "circle" -> {
                double r = number(element, "r");
                yield new Ellipse2D.Double(number(element, "cx") - r, number(element, "cy") - r, 2 * r, 2 * r);
            }
            case "rect" ->
                new RoundRectangle2D.Double(
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height"),
                        2 * number(element, "rx"),
                        2 * number(element, "rx"));
            case "path" -> path(element.getAttribute("d"));
            default -> throw new IllegalArgumentException("Not drawn by us: " + element.getTagName());
        };
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static Shape path(String d) {
        Path2D path = new Path2D.Double();
        try (Scanner in = new Scanner(d).useLocale(java.util.Locale.ROOT)) {
            while (in.hasNext()) {
                switch (in.next()) {
                    case "M" -> path.moveTo(in.nextDouble(), in.nextDouble());
                    case "L" -> path.lineTo(in.nextDouble(), in.nextDouble());
                    case "C" ->
                        path.curveTo(
                                in.nextDouble(),
                                in.nextDouble(),
                                in.nextDouble(),
                                in.nextDouble(),
                                in.nextDouble(),
                                in.nextDouble());
                    case "Z" -> path.closePath();
                    default -> throw new IllegalArgumentException("Not drawn by us: " + d);
                }
            }
        }
        return path;
    }

    /** The drawing as a square picture, drawn four times as large and averaged, so that small sizes stay smooth. */
    BufferedImage picture(int size) {
        int large = size * 4;
        BufferedImage fine = new BufferedImage(large, large, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = fine.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(large / side, large / side);
        for (Filled filled : shapes) {
            g.setColor(filled.colour());
            g.fill(filled.shape());
        }
        g.dispose();
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.setRGB(x, y, average(fine, 4 * x, 4 * y));
            }
        }
        return picture;
    }

    private static int average(BufferedImage fine, int left, int top) {
        long alpha = 0;
        long[] weighted = new long[3];
        for (int at = 0; at < 16; at++) {
            int argb = fine.getRGB(left + at % 4, top + at / 4);
            int opacity = argb >>> 24;
            alpha += opacity;
            for (int channel = 0; channel < 3; channel++) {
                weighted[channel] += (long) opacity * ((argb >> (16 - 8 * channel)) & 0xFF);
            }
        }
        if (alpha == 0) {
            return 0;
        }
        int result = (int) (alpha / 16) << 24;
        for (int channel = 0; channel < 3; channel++) {
            result |= (int) (weighted[channel] / alpha) << (16 - 8 * channel);
        }
        return result;
    }
}
