import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Scanner;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Draws shopfolk.svg in every size as PNG, ICO and ICNS. Run once after changing the master, from the project's folder:
 * {@code java icons/Icons.java}
 */
final class Icons {
    private static final Path MASTER = Path.of("icons/shopfolk.svg");
    private static final Path OUT = Path.of("icons");
    private static final double UNITS = 512;

    private static final Map<Integer, String> ICNS_TYPES =
            Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09", 1024, "ic10");

    private Icons() {}

    public static void main(String[] args) throws Exception {
        Files.createDirectories(OUT);
        Map<Integer, byte[]> pictures = new LinkedHashMap<>();
        for (int size : new int[] {16, 32, 48, 64, 128, 256, 512, 1024}) {
            pictures.put(size, png(size));
        }
        for (int size : new int[] {16, 32, 48, 64, 128, 256, 512}) {
            Files.write(OUT.resolve("shopfolk-" + size + ".png"), pictures.get(size));
        }
        Files.write(OUT.resolve("shopfolk.ico"), ico(pictures, 16, 32, 48, 64, 256));
        Files.write(OUT.resolve("shopfolk.icns"), icns(pictures));
    }

    private static byte[] png(int size) throws Exception {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / UNITS, size / UNITS);
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        NodeList nodes = builder.parse(MASTER.toFile()).getDocumentElement().getChildNodes();
        for (int at = 0; at < nodes.getLength(); at++) {
            if (nodes.item(at) instanceof Element element) {
                pen.setColor(Color.decode(element.getAttribute("fill")));
                pen.fill(shape(element));
            }
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static Shape shape(Element element) {
        return switch (element.getTagName()) {
            case "rect" -> {
                double arc = number(element, "rx") * 2;
                yield new RoundRectangle2D.Double(
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height"),
                        arc,
                        arc);
            }
            case "circle" -> {
                double radius = number(element, "r");
                yield new Ellipse2D.Double(
                        number(element, "cx") - radius, number(element, "cy") - radius, radius * 2, radius * 2);
            }
            case "path" -> path(element.getAttribute("d"));
            default -> throw new IllegalArgumentException("Unknown shape " + element.getTagName());
        };
    }

    private static Shape path(String steps) {
        Path2D path = new Path2D.Double();
        Scanner scan = new Scanner(steps).useLocale(java.util.Locale.ROOT);
        while (scan.hasNext()) {
            switch (scan.next()) {
                case "M" -> path.moveTo(scan.nextDouble(), scan.nextDouble());
                case "L" -> path.lineTo(scan.nextDouble(), scan.nextDouble());
                case "C" ->
                    path.curveTo(
                            scan.nextDouble(),
                            scan.nextDouble(),
                            scan.nextDouble(),
                            scan.nextDouble(),
                            scan.nextDouble(),
                            scan.nextDouble());
                case "Z" -> path.closePath();
                default -> throw new IllegalArgumentException("Unknown step in " + steps);
            }
        }
        return path;
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    /** An ICO file: a directory of entries, then the PNGs. */
    private static byte[] ico(Map<Integer, byte[]> pictures, int... sizes) {
        int total = 6 + 16 * sizes.length;
        for (int size : sizes) {
            total += pictures.get(size).length;
        }
        ByteBuffer out = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) sizes.length);
        int offset = 6 + 16 * sizes.length;
        for (int size : sizes) {
            int length = pictures.get(size).length;
            out.put((byte) size).put((byte) size).putShort((short) 0);
            out.putShort((short) 1).putShort((short) 32).putInt(length).putInt(offset);
            offset += length;
        }
        for (int size : sizes) {
            out.put(pictures.get(size));
        }
        return out.array();
    }

    /** An ICNS file: a type, a length and a PNG for each size. */
    private static byte[] icns(Map<Integer, byte[]> pictures) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (Map.Entry<Integer, byte[]> picture : pictures.entrySet()) {
            String type = ICNS_TYPES.get(picture.getKey());
            if (type != null) {
                out.writeBytes(type);
                out.writeInt(8 + picture.getValue().length);
                out.write(picture.getValue());
            }
        }
        ByteBuffer file = ByteBuffer.allocate(8 + bytes.size());
        file.put("icns".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(8 + bytes.size());
        return file.put(bytes.toByteArray()).array();
    }
}
