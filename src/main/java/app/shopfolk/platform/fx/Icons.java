package app.shopfolk.platform.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * Feather icons, coloured and sized by the style sheet. The glyph is set here and not by ikonli's own node: that one looks for
 * icon packs in every jar of the program before it draws the first.
 */
public final class Icons {
    private static final String FILE = "/META-INF/resources/feather/4.28/fonts/feather.ttf";
    private static final double ANY_SIZE = 16;

    private Icons() {}

    /** The font, loaded with the first icon; style sheets then know it by its family. */
    private static final class Loaded {
        static final Font FONT = load();

        private static Font load() {
            try (InputStream in = Feather.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException("No icons at " + FILE);
                }
                return Font.loadFont(in, ANY_SIZE);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** A decoration: what it means is said by the words beside it. */
    public static Text of(Feather icon) {
        Text glyph = new Text(Character.toString(icon.getCode()));
        glyph.setFont(Loaded.FONT);
        glyph.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        glyph.getStyleClass().add("icon");
        return glyph;
    }
}
