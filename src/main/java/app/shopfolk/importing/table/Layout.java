package app.shopfolk.importing.table;

import java.util.List;

/**
 * How a table stands in its file.
 *
 * @param encoding the charset's name such as {@code UTF-8}; empty for sheets
 * @param delimiter the character between cells, the first one where there are several; 0 for sheets and fixed widths
 * @param quote the character around cells; 0 where none is used
 * @param escape what makes a quote inside a quoted cell an ordinary character, the quote itself where it is doubled; 0
 *     where none is used
 * @param headerRow the row of the header, from 1; 0 where there is none
 * @param notes what the owner should know, one of the codes of {@link Note} each
 * @param columns how many cells most rows have, which may differ from the header's
 * @param separator the whole text between cells; empty for sheets and fixed widths
 */
public record Layout(
        String encoding,
        char delimiter,
        char quote,
        char escape,
        long headerRow,
        List<String> notes,
        int columns,
        String separator) {
    public Layout {
        notes = List.copyOf(notes);
    }
}
