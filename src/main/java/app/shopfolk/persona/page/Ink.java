package app.shopfolk.persona.page;

import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.print.font.Cut;
import java.awt.Color;

/** The types of a sheet at one scale. */
record Ink(double scale) {
    static final Color INK = new Color(0x2b2a27);
    static final Color QUIET = new Color(0x6f695e);
    static final Color LINE = new Color(0xe1d9c9);
    static final Color ACCENT = new Color(0xa3451f);

    private Type type(Cut cut, double size, Color colour) {
        return new Type(cut, (float) (size * scale), colour);
    }

    Type name() {
        return type(Cut.BOLD, 22, INK);
    }

    Type head() {
        return type(Cut.REGULAR, 10, QUIET);
    }

    Type quote() {
        return type(Cut.ITALIC, 10, INK);
    }

    Type label() {
        return type(Cut.REGULAR, 8, QUIET);
    }

    Type body() {
        return type(Cut.REGULAR, 8.8, INK);
    }

    Type caps() {
        return type(Cut.SEMIBOLD, 7.2, QUIET);
    }

    Type small() {
        return type(Cut.REGULAR, 7, QUIET);
    }

    Type mark() {
        return type(Cut.REGULAR, 5.4, ACCENT);
    }
}
