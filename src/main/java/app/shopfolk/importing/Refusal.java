package app.shopfolk.importing;

import app.shopfolk.importing.table.UnreadableFile;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that cannot be read at all.
 *
 * @param reason a stable code; its sentence is {@link #messageKey}
 */
public record Refusal(Path file, String reason) {
    /** The stable code of a reason: {@code not-a-table}. */
    public static String code(UnreadableFile.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "import.refused." + reason;
    }
}
