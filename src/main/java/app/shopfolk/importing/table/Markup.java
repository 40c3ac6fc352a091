package app.shopfolk.importing.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells web pages, XML and JSON, which are text but no rows of cells, from tables whose first cell only looks like them. */
final class Markup {
    private static final Pattern FIRST_TAG = Pattern.compile("<([\\p{L}_][\\w.:-]*)(?:\\s[^<>]*)?/?>");
    private static final Pattern AFTER_CELL = Pattern.compile("[\\h\"']*(?:[,;|\\t]|\\R(?!\\s*<)|$)");
    /** On the same line, or indented on the next. */
    private static final Pattern ELEMENT_INSIDE = Pattern.compile("(?:\\s*\\R\\h+)?<[\\p{L}_!?]");

    private static final Set<String> PAGE =
            Set.of("html", "head", "body", "table", "div", "script", "style", "meta", "title", "link", "center", "svg");

    private Markup() {}

    /**
     * Whether a text is a web page or XML: it says so in its first characters, begins with an element of a page, or ends
     * with the end of the element it begins with. A cell such as {@code <none>} does none of that.
     */
    static boolean isPage(String whole) {
        String text = whole.strip();
        if (!text.startsWith("<")) {
            return false;
        }
        if (text.startsWith("<?xml") || text.startsWith("<!--")) {
            return true;
        }
        if (text.regionMatches(true, 0, "<!doctype", 0, 9)) {
            return true;
        }
        Matcher tag = FIRST_TAG.matcher(text);
        if (!tag.lookingAt()) {
            return false;
        }
        String name = tag.group(1);
        String rest = text.substring(tag.end());
        return (rest.isEmpty() && tag.group().endsWith("/>"))
                || (PAGE.contains(name.toLowerCase(Locale.ROOT))
                        && !AFTER_CELL.matcher(rest).lookingAt())
                || ELEMENT_INSIDE.matcher(rest).lookingAt()
                || text.endsWith("</" + name + ">");
    }

    /** Whether a text is JSON. */
    static boolean isData(String whole) {
        String text = whole.strip();
        return (text.startsWith("{") && text.endsWith("}"))
                || (text.startsWith("[") && text.endsWith("]") && text.indexOf('"') > 0);
    }
}
