package app.shopfolk.persona.page;

import app.shopfolk.platform.print.Type;
import java.awt.Graphics2D;
import java.util.List;

/** A name in a box, as large as it may be: a long one goes on in further lines, a very long one is set smaller; never cut. */
record NameTag(List<String> lines, Type type) {
    private static final float STEP = 0.25f;
    private static final float SMALLEST = 1.5f;

    /**
     * Sets a name.
     *
     * @param type the largest it may have
     * @param width of the box, {@code height} its height, in points
     */
    static NameTag of(String name, Type type, double width, double height) {
        NameTag tag = new NameTag(type.wrapped(name, width), type);
        for (float size = type.size() - STEP; tag.height() > height && size >= SMALLEST; size -= STEP) {
            Type smaller = type.at(size);
            tag = new NameTag(smaller.wrapped(name, width), smaller);
        }
        return tag;
    }

    double height() {
        return lines.size() * type.leading();
    }

    double width() {
        return lines.stream().mapToDouble(type::width).max().orElse(0);
    }

    /** Draws it from the box's upper left corner on. */
    void draw(Graphics2D g, double x, double top) {
        double baseline = top + type.leading() / 2 + type.size() * 0.36;
        for (String line : lines) {
            type.draw(g, line, x, baseline);
            baseline += type.leading();
        }
    }
}
