package app.shopfolk.importing;

import java.nio.file.Path;

/**
 * A file that cannot be read at all.
 *
 * @param reason a stable code; its sentence is {@link #messageKey}
 */
public record Refusal(Path file, String reason) {
    public String messageKey() {
        return "import.refused." + reason;
    }
}
