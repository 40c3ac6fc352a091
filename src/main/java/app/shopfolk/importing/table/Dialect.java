package app.shopfolk.importing.table;

/**
 * What separates and surrounds cells in a text.
 *
 * @param separator the text between cells; empty where a line is one cell
 * @param quote what surrounds cells; 0 for nothing
 * @param escape {@code quote} where a quote inside is doubled, a backslash, or 0
 * @param crEnds whether a carriage return alone ends a line
 */
record Dialect(String separator, char quote, char escape, boolean crEnds) {
    static final char BACKSLASH = '\\';

    Dialect withSeparator(String other) {
        return new Dialect(other, quote, escape, crEnds);
    }

    boolean hasBackslash() {
        return escape == BACKSLASH;
    }
}
