package app.shopfolk.importing.values;

/** The ways exports write "nothing". */
public final class Blank {
    private Blank() {}

    /** Whether a cell says nothing: empty, blanks, {@code NULL}, {@code N/A}, {@code -} and the like. */
    public static boolean is(String cell) {
        int end = Trim.end(cell);
        int start = Trim.start(cell, end);
        return switch (end - start) {
            case 0 -> true;
            case 1 -> isDash(cell.charAt(start));
            case 2 -> (isDash(cell.charAt(start)) && isDash(cell.charAt(start + 1))) || same(cell, start, "NA");
            case 3 ->
                same(cell, start, "N/A")
                        || same(cell, start, "NaN")
                        || same(cell, start, "NaT")
                        || same(cell, start, "nil");
            case 4 -> same(cell, start, "NULL") || same(cell, start, "#N/A") || same(cell, start, "<NA>");
            case 6 -> same(cell, start, "(null)") || same(cell, start, "<null>") || same(cell, start, "0/0/00");
            case 7 -> same(cell, start, "(blank)");
            case 8 -> same(cell, start, "0/0/0000");
            case 10 -> same(cell, start, "0000-00-00") || same(cell, start, "00/00/0000");
            case 19 -> same(cell, start, "0000-00-00 00:00:00");
            default -> false;
        };
    }

    /** The cell without blanks around it, or an empty text where it says nothing. */
    public static String orText(String cell) {
        return is(cell) ? "" : Trim.of(cell);
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '－';
    }

    private static boolean same(String cell, int start, String word) {
        return cell.regionMatches(true, start, word, 0, word.length());
    }
}
