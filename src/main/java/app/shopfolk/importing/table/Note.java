package app.shopfolk.importing.table;

/** Something about a file's form that its owner should hear of. */
public enum Note {
    /** Lines stand above the header. */
    TITLE_LINES("title-lines"),
    /** The header spreads over several lines. */
    HEADER_LINES("header-lines"),
    /** No header was found; the columns have names of our own. */
    NO_HEADER("no-header"),
    /** Two or more columns have the same name. */
    REPEATED_NAMES("repeated-names"),
    /** Another table or other lines follow below this one. */
    MORE_BELOW("more-below"),
    /** Columns stand at fixed places in the line. */
    FIXED_WIDTH("fixed-width"),
    /** The encoding is a guess among several that fit. */
    ENCODING_GUESSED("encoding-guessed"),
    /** An earlier program had already lost letters. */
    LETTERS_LOST("letters-lost"),
    /** Some rows have fewer or more cells than the header. */
    RAGGED_ROWS("ragged-rows"),
    /** The workbook has hidden sheets too; they were left out. */
    HIDDEN("hidden");

    private final String code;

    Note(String code) {
        this.code = code;
    }

    /** The word that stands in {@link Layout#notes()}. */
    public String code() {
        return code;
    }
}
