package app.shopfolk.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/**
 * A page of the window, as the shell knows it.
 *
 * @param id stable; how other pages open it
 * @param titleKey of its word in the rail
 * @param content makes it; asked again when the language changes
 */
public record Screen(String id, String titleKey, Feather icon, Place place, Supplier<Node> content) {
    /** Where in the rail it stands. */
    public enum Place {
        TOP,
        BOTTOM
    }
}
