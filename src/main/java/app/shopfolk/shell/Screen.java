package app.shopfolk.shell;

import org.kordamp.ikonli.feather.Feather;

/**
 * A page of the window, as its rail shows it.
 *
 * @param id stable; how other pages open it
 * @param titleKey of its word in the rail
 */
public record Screen(String id, String titleKey, Feather icon, Place place) {
    /** Where in the rail it stands. */
    public enum Place {
        TOP,
        BOTTOM
    }
}
