package app.shopfolk.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/**
 * The icons of the window and the installers are the drawing {@code icons/shopfolk.svg}, whole.
 * {@code mvn -q test -Dtest=IconSetTest -Dshopfolk.icons=write} makes them anew.
 */
class IconSetTest {
    private static final Path FOLDER = Path.of("icons");
    private static final Path WINDOW = Path.of("src", "main", "resources", "app", "shopfolk", "icons");
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512, 1024);
    private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 128, 256);
    private static final List<Integer> IN_WINDOW = List.of(16, 32, 48, 128, 256);

    /** Apple's types by size in pixels, in the order they are written. */
    private static final Map<String, Integer> APPLE = apple();

    private static Map<String, Integer> apple() {
        Map<String, Integer> types = new LinkedHashMap<>();
        types.put("icp4", 16);
        types.put("icp5", 32);
        types.put("icp6", 64);
        types.put("ic07", 128);
        types.put("ic08", 256);
        types.put("ic09", 512);
        types.put("ic10", 1024);
        types.put("ic11", 32);
        types.put("ic12", 64);
        types.put("ic13", 256);
        types.put("ic14", 512);
        return types;
    }

    @BeforeAll
    static void makeAnewIfAsked() throws IOException, SAXException, ParserConfigurationException {
        if (!"write".equals(System.getProperty("shopfolk.icons"))) {
            return;
        }
        SvgDrawing drawing = new SvgDrawing(FOLDER.resolve("shopfolk.svg"));
        Map<Integer, byte[]> pngs = new LinkedHashMap<>();
        for (int size : SIZES) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(drawing.picture(size), "png", out);
            pngs.put(size, out.toByteArray());
            Files.write(FOLDER.resolve("png").resolve("shopfolk-" + size + ".png"), out.toByteArray());
            if (IN_WINDOW.contains(size)) {
                Files.write(WINDOW.resolve("shopfolk-" + size + ".png"), out.toByteArray());
            }
        }
        Files.write(FOLDER.resolve("shopfolk.ico"), ico(pngs));
        Files.write(FOLDER.resolve("shopfolk.icns"), icns(pngs));
    }

    /** Windows: a directory of pictures, each a PNG. */
    private static byte[] ico(Map<Integer, byte[]> pngs) {
        int offset = 6 + 16 * WINDOWS.size();
        int length = offset
                + WINDOWS.stream().mapToInt(size -> png(pngs, size).length).sum();
        ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.size());
        for (int size : WINDOWS) {
            byte[] png = png(pngs, size);
            out.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            out.putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(offset);
            offset += png.length;
        }
        WINDOWS.forEach(size -> out.put(png(pngs, size)));
        return out.array();
    }

    /** macOS: typed chunks, each a PNG. */
    private static byte[] icns(Map<Integer, byte[]> pngs) {
        int length = 8
                + APPLE.values().stream()
                        .mapToInt(size -> 8 + png(pngs, size).length)
                        .sum();
        ByteBuffer out = ByteBuffer.allocate(length);
        out.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length);
        APPLE.forEach((type, size) -> {
            byte[] png = png(pngs, size);
            out.put(type.getBytes(StandardCharsets.US_ASCII))
                    .putInt(8 + png.length)
                    .put(png);
        });
        return out.array();
    }

    private static byte[] png(Map<Integer, byte[]> pngs, int size) {
        byte[] png = pngs.get(size);
        if (png == null) {
            throw new IllegalArgumentException("No picture of " + size);
        }
        return png;
    }

    @Test
    void everySizeIsTheDrawing() throws IOException, SAXException, ParserConfigurationException {
        SvgDrawing drawing = new SvgDrawing(FOLDER.resolve("shopfolk.svg"));
        for (int size : SIZES) {
            BufferedImage kept = ImageIO.read(
                    FOLDER.resolve("png").resolve("shopfolk-" + size + ".png").toFile());
            assertThat(kept.getWidth()).isEqualTo(size);
            BufferedImage drawn = drawing.picture(size);
            for (int at = 0; at < size; at++) {
                assertThat(kept.getRGB(at, at) >>> 24).isEqualTo(drawn.getRGB(at, at) >>> 24);
            }
            assertThat(kept.getRGB(size / 2, size / 4)).isEqualTo(drawn.getRGB(size / 2, size / 4));
        }
        for (int size : IN_WINDOW) {
            assertThat(WINDOW.resolve("shopfolk-" + size + ".png"))
                    .hasSameBinaryContentAs(FOLDER.resolve("png").resolve("shopfolk-" + size + ".png"));
        }
    }

    @Test
    void theIcoHoldsEverySizeAsAPicture() throws IOException {
        ByteBuffer ico = ByteBuffer.wrap(Files.readAllBytes(FOLDER.resolve("shopfolk.ico")))
                .order(ByteOrder.LITTLE_ENDIAN);
        assertThat(ico.getShort(2)).isEqualTo((short) 1);
        assertThat(ico.getShort(4)).isEqualTo((short) WINDOWS.size());
        for (int at = 0; at < WINDOWS.size(); at++) {
            byte[] png = new byte[ico.getInt(6 + 16 * at + 8)];
            ico.get(ico.getInt(6 + 16 * at + 12), png);
            assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(WINDOWS.get(at));
        }
    }

    @Test
    void theIcnsHoldsEverySizeAsAPicture() throws IOException {
        ByteBuffer icns = ByteBuffer.wrap(Files.readAllBytes(FOLDER.resolve("shopfolk.icns")));
        assertThat(icns.getInt(4)).isEqualTo(icns.capacity());
        int at = 8;
        for (Map.Entry<String, Integer> type : APPLE.entrySet()) {
            byte[] name = new byte[4];
            icns.get(at, name);
            assertThat(new String(name, StandardCharsets.US_ASCII)).isEqualTo(type.getKey());
            byte[] png = new byte[icns.getInt(at + 4) - 8];
            icns.get(at + 8, png);
            assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(type.getValue());
            at += 8 + png.length;
        }
        assertThat(at).isEqualTo(icns.capacity());
    }
}
