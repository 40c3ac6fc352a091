package app.shopfolk.platform.fx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of windows and controls, for somebody to look at. */
public final class Snapshots {
    private static final Path FOLDER = Path.of("target", "snapshots");

    private Snapshots() {}

    /** Writes a picture of the whole scene to {@code target/snapshots/<name>.png}; may be called from any thread. */
    public static Path save(Scene scene, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        return write(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null)), name);
    }

    /** Writes a picture of one node to {@code target/snapshots/<name>.png}; may be called from any thread. */
    public static Path save(Node node, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        return write(
                WaitForAsyncUtils.waitForAsyncFx(10_000, () -> node.snapshot(new SnapshotParameters(), null)), name);
    }

    private static Path write(WritableImage image, String name) {
        BufferedImage picture = SwingFXUtils.fromFXImage(image, null);
        Path file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }
}
