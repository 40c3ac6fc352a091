package app.shopfolk.importing.table;

import app.shopfolk.importing.table.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Finds the tables in a spreadsheet: those of every sheet that is not hidden. */
final class SheetTables {
    private SheetTables() {}

    static List<Table> of(Path file, ReadingChoices choices) throws UnreadableFile, IOException {
        ArchiveGuard.Kind kind = ArchiveGuard.kind(file);
        try {
            List<Table> tables = kind == ArchiveGuard.Kind.ODS ? ods(file, choices) : xlsx(file, choices);
            if (tables.isEmpty()) {
                throw new UnreadableFile(Reason.EMPTY);
            }
            return List.copyOf(tables);
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableFile(Reason.BROKEN, damaged);
        }
    }

    private static List<Table> xlsx(Path file, ReadingChoices choices) throws IOException {
        List<Sheet> sheets;
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), XlsxRows.OPTIONS)) {
            sheets = workbook.getSheets().toList();
        }
        List<Sheet> shown = sheets.stream()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        boolean hidden = shown.size() < sheets.size();
        List<Table> tables = new ArrayList<>();
        for (Sheet sheet : shown.isEmpty() ? sheets : shown) {
            tables.addAll(xlsx(file, sheet, choices, form(hidden)));
        }
        return tables;
    }

    private static List<Table> xlsx(Path file, Sheet sheet, ReadingChoices choices, Layout form) throws IOException {
        int index = sheet.getIndex();
        MergedLabels merged = MergedLabels.of(file, sheet.getId());
        if (!merged.isEmpty()) {
            try (Rows rows = XlsxRows.open(file, index, MergedLabels.NONE)) {
                merged = merged.thatRepeat(rows);
            }
        }
        MergedLabels labels = merged;
        return FoundTables.of(sheet.getName(), width -> XlsxRows.open(file, index, labels), 0, choices, form);
    }

    private static List<Table> ods(Path file, ReadingChoices choices) throws IOException {
        List<String> names = new ArrayList<>();
        try (OdsRows rows = OdsRows.open(file)) {
            while (rows.toNextSheet()) {
                names.add(rows.sheetName());
            }
        }
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int index = i;
            tables.addAll(FoundTables.of(names.get(i), width -> OdsRows.open(file, index), 0, choices, form(false)));
        }
        return tables;
    }

    private static Layout form(boolean hidden) {
        List<String> notes = hidden ? List.of(Note.HIDDEN.code()) : List.of();
        return new Layout("", (char) 0, (char) 0, (char) 0, 0, notes, 0, "");
    }
}
