package app.shopfolk.platform.files;

import java.util.regex.Pattern;

/** A name that somebody typed, or a file brought along, as the name of a new file on any system. */
public final class SafeName {
    /** What Windows, macOS or Linux take for more than a letter, and what turns the reading direction around. */
    private static final Pattern NOT_ALLOWED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]+");

    /** Devices of old that Windows still finds in every folder. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private static final int LONGEST = 100;
    private static final String NAMELESS = "Shopfolk";

    private SafeName() {}

    /** The name without an ending; never empty, never one that leads to another folder or hides the file. */
    public static String of(String name) {
        String safe = NOT_ALLOWED.matcher(name).replaceAll(" ").replaceAll("\\s+", " ");
        if (safe.codePointCount(0, safe.length()) > LONGEST) {
            safe = safe.substring(0, safe.offsetByCodePoints(0, LONGEST));
        }
        safe = safe.replaceAll("^[. ]+|[. ]+$", "");
        if (safe.isEmpty()) {
            return NAMELESS;
        }
        return DEVICE.matcher(safe).matches() ? safe + " (" + NAMELESS + ")" : safe;
    }
}
