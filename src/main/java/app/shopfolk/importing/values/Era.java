package app.shopfolk.importing.values;

import java.util.List;

/** The Japanese eras: 令和8年 is 2026. */
final class Era {
    private record Name(String text, int start) {}

    private static final List<Name> NAMES = List.of(
            new Name("令和", 2019),
            new Name("平成", 1989),
            new Name("昭和", 1926),
            new Name("大正", 1912),
            new Name("明治", 1868),
            new Name("R", 2019),
            new Name("H", 1989),
            new Name("S", 1926),
            new Name("T", 1912));

    private Era() {}

    /** The first year of the era named at a place, or 0. */
    static int startOf(String cell, int at) {
        for (Name name : NAMES) {
            if (cell.startsWith(name.text, at) && numberFollows(cell, at + name.text.length())) {
                return name.start;
            }
        }
        return 0;
    }

    static int lengthOf(String cell, int at) {
        return cell.charAt(at) < 128 ? 1 : 2;
    }

    private static boolean numberFollows(String cell, int at) {
        return at < cell.length() && (Character.isDigit(cell.charAt(at)) || cell.charAt(at) == '元');
    }
}
