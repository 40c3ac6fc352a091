package app.shopfolk.importing.table;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the owner corrected about reading a file; what is absent is found out.
 *
 * @param encoding a charset's name
 * @param separator the text between cells
 * @param headerRow the row of the header, from 1; 0 says that there is none
 */
public record ReadingChoices(Optional<String> encoding, Optional<String> separator, OptionalLong headerRow) {
    private static final ReadingChoices NONE =
            new ReadingChoices(Optional.empty(), Optional.empty(), OptionalLong.empty());

    /** Nothing corrected. */
    public static ReadingChoices none() {
        return NONE;
    }

    public ReadingChoices withEncoding(String name) {
        return new ReadingChoices(Optional.of(name), separator, headerRow);
    }

    public ReadingChoices withSeparator(String text) {
        return new ReadingChoices(encoding, Optional.of(text), headerRow);
    }

    public ReadingChoices withHeaderRow(long row) {
        return new ReadingChoices(encoding, separator, OptionalLong.of(row));
    }
}
