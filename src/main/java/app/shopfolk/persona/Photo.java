package app.shopfolk.persona;

/**
 * The owner's own picture in the place of a drawn portrait, and which part of it is shown: an upright rectangle, three wide
 * to four tall.
 *
 * @param x where the middle of that part is, from 0 (left) to 1
 * @param y the same from the top
 * @param zoom 1 shows as much as the rectangle can hold, {@link #CLOSEST} a quarter of that width
 */
public record Photo(Photograph picture, double x, double y, double zoom) {
    public static final double CLOSEST = 4;

    /** Width of the part shown, as a share of its height. */
    public static final double ASPECT = 3 / 4.0;

    /** The part of a picture that is shown, in its pixels. */
    public record Part(double x, double y, double width, double height) {}

    public Photo {
        x = Math.clamp(x, 0, 1);
        y = Math.clamp(y, 0, 1);
        zoom = Math.clamp(zoom, 1, CLOSEST);
    }

    /** As much of the picture as there is room for; of a tall one rather the upper half, where faces are. */
    public static Photo of(Photograph picture) {
        return new Photo(picture, 0.5, 0.42, 1);
    }

    /** The same, closer by a factor; it stays where it is. */
    public Photo closer(double factor) {
        return zoomed(zoom * factor);
    }

    public Photo zoomed(double other) {
        return new Photo(picture, x, y, other);
    }

    /**
     * What is seen after the picture was pushed.
     *
     * @param right by how much of the shown part's width it was pushed to the right; below 0 to the left
     * @param down by how much of its height it was pushed down
     * @param width of the whole picture, in pixels
     * @param height of it
     */
    public Photo pushed(double right, double down, double width, double height) {
        Part part = part(width, height);
        double left = Math.clamp(part.x() - right * part.width(), 0, width - part.width());
        double top = Math.clamp(part.y() - down * part.height(), 0, height - part.height());
        return new Photo(picture, (left + part.width() / 2) / width, (top + part.height() / 2) / height, zoom);
    }

    /** Which part of a picture of this size is shown; never beyond its edges. */
    public Part part(double width, double height) {
        double wide = Math.min(width, height * ASPECT) / zoom;
        double tall = wide / ASPECT;
        return new Part(
                Math.clamp(x * width - wide / 2, 0, width - wide),
                Math.clamp(y * height - tall / 2, 0, height - tall),
                wide,
                tall);
    }
}
