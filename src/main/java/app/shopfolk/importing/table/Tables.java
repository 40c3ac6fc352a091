package app.shopfolk.importing.table;

import app.shopfolk.importing.table.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * The tables of a file, at least one, with what the owner corrected.
     *
     * @throws UnreadableFile where the file holds no table
     */
    public static List<Table> of(Path file, ReadingChoices choices) throws UnreadableFile, IOException {
        return of(file, choices, null);
    }

    /** The same before a witness, who sees the rows once for each header met. */
    public static List<Table> of(Path file, ReadingChoices choices, @Nullable Witness witness)
            throws UnreadableFile, IOException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFile(Reason.FOLDER);
        }
        try {
            if (Files.size(file) == 0) {
                throw new UnreadableFile(Reason.EMPTY);
            }
            return switch (Signature.of(file)) {
                case ZIP -> SheetTables.of(file, choices, witness);
                case OTHER -> throw new UnreadableFile(Reason.NOT_A_TABLE);
                case COMPOUND ->
                    throw new UnreadableFile(Signature.isLocked(file) ? Reason.PROTECTED : Reason.OLD_EXCEL);
                case UNKNOWN -> TextTables.of(file, choices, witness);
            };
        } catch (RowTooLong endless) {
            throw new UnreadableFile(Reason.ROW_TOO_LONG, endless);
        } catch (NoSuchFileException missing) {
            throw new UnreadableFile(Reason.NOT_FOUND, missing);
        } catch (AccessDeniedException denied) {
            throw new UnreadableFile(Reason.DENIED, denied);
        }
    }
}
