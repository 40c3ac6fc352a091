package app.shopfolk.importing.table;

import app.shopfolk.importing.table.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Finds the tables in a spreadsheet: those of every sheet that is not hidden. */
final class SheetTables {
    private final Path file;
    private final ReadingChoices choices;
    private final @Nullable Witness witness;
    private final LongConsumer heard;
    private final Runnable check;

    private SheetTables(Path file, ReadingChoices choices, @Nullable Witness witness) {
        this.file = file;
        this.choices = choices;
        this.witness = witness;
        this.heard = witness == null ? bytes -> {} : witness::reads;
        this.check = witness == null ? () -> {} : witness::check;
    }

    static List<Table> of(Path file, ReadingChoices choices, @Nullable Witness witness)
            throws UnreadableFile, IOException {
        ArchiveGuard.Kind kind = ArchiveGuard.kind(file);
        try {
            SheetTables sheets = new SheetTables(file, choices, witness);
            List<Table> tables = kind == ArchiveGuard.Kind.ODS ? sheets.ods() : sheets.xlsx();
            if (tables.isEmpty()) {
                throw new UnreadableFile(Reason.EMPTY);
            }
            return List.copyOf(tables);
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableFile(Reason.BROKEN, damaged);
        }
    }

    private List<Table> xlsx() throws IOException {
        List<Sheet> sheets;
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), XlsxRows.OPTIONS)) {
            sheets = workbook.getSheets().toList();
        }
        List<Sheet> shown = sheets.stream()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        boolean hidden = shown.size() < sheets.size();
        List<Table> tables = new ArrayList<>();
        SheetShares shares = SheetShares.of(file, shown.isEmpty() ? sheets : shown);
        for (Sheet sheet : shown.isEmpty() ? sheets : shown) {
            tables.addAll(xlsx(sheet, shares, form(hidden)));
        }
        return tables;
    }

    private List<Table> xlsx(Sheet sheet, SheetShares shares, Layout form) throws IOException {
        int index = sheet.getIndex();
        MergedLabels merged = MergedLabels.of(file, sheet.getId());
        if (!merged.isEmpty()) {
            try (Rows rows = XlsxRows.open(file, index, MergedLabels.NONE)) {
                merged = merged.thatRepeat(new HeardRows(rows, row -> check.run()));
            }
        }
        MergedLabels labels = merged;
        RowSource source =
                width -> new HeardRows(XlsxRows.open(file, index, labels), row -> heard.accept(shares.at(sheet, row)));
        return FoundTables.of(sheet.getName(), source, 0, choices, form, witness);
    }

    private List<Table> ods() throws IOException {
        long size = Files.size(file);
        List<String> names = new ArrayList<>();
        try (OdsRows rows = OdsRows.open(file, share -> check.run())) {
            while (rows.toNextSheet()) {
                names.add(rows.sheetName());
            }
        }
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int index = i;
            RowSource source = width -> OdsRows.open(file, index, share -> heard.accept((long) (size * share)));
            tables.addAll(FoundTables.of(names.get(i), source, 0, choices, form(false), witness));
        }
        return tables;
    }

    private static Layout form(boolean hidden) {
        List<String> notes = hidden ? List.of(Note.HIDDEN.code()) : List.of();
        return new Layout("", (char) 0, (char) 0, (char) 0, 0, notes, 0, "");
    }
}
