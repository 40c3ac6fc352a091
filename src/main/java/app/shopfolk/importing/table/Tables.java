package app.shopfolk.importing.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds the tables of any exported file: text with separators or fixed widths, XLSX, ODS. */
public final class Tables {
    private Tables() {}

    /**
     * The tables of a file, told nothing.
     *
     * @throws UnreadableFile where the file holds no table
     */
    public static List<Table> of(Path file) throws UnreadableFile, IOException {
        return of(file, ReadingChoices.none());
    }

    /**
     * The tables of a file, with what the owner corrected.
     *
     * @throws UnreadableFile where the file holds no table
     */
    public static List<Table> of(Path file, ReadingChoices choices) throws UnreadableFile, IOException {
        if (!Files.exists(file)) {
            throw new UnreadableFile(UnreadableFile.Reason.NOT_FOUND);
        }
        throw new UnreadableFile(UnreadableFile.Reason.NOT_A_TABLE);
    }
}
