package app.shopfolk.importing.table;

import static app.shopfolk.importing.table.Reading.rows;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads spreadsheets as text: plain numbers, ISO dates, kept values of formulas. */
class SheetTablesTest {
    @TempDir
    private Path folder;

    @Test
    void numbersArePlainAndDatesIso() throws Exception {
        Path file = xlsx(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Sales");
            names(sheet, 0, "Item", "Price", "Day", "Moment", "Paid", "Barcode");
            sheet.value(1, 0, "Rose");
            sheet.value(1, 1, 12.100000000000001);
            sheet.value(1, 2, LocalDate.of(2026, 2, 14));
            sheet.style(1, 2).format("dd/mm/yyyy").set();
            sheet.value(1, 3, LocalDateTime.of(2026, 2, 14, 13, 33, 5));
            sheet.style(1, 3).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 4, true);
            sheet.value(1, 5, 4006381333931L);
        });
        Table table = Tables.of(file).getFirst();
        assertThat(table.sheet()).isEqualTo("Sales");
        assertThat(table.layout().headerRow()).isEqualTo(1);
        assertThat(rows(table))
                .containsExactly(List.of("Rose", "12.1", "2026-02-14", "2026-02-14T13:33:05", "TRUE", "4006381333931"));
    }

    @Test
    void titleLinesAndEmptyCellsStandAsTheyAre() throws Exception {
        Path file = xlsx(workbook -> {
            Worksheet sheet = workbook.newWorksheet("A");
            sheet.value(0, 0, "Sales of all shops");
            names(sheet, 3, "Item", "Qty", "Price");
            sheet.value(4, 0, "Rose");
            sheet.value(4, 2, 2.5);
            sheet.value(6, 0, "Vase");
            sheet.value(6, 1, 3);
        });
        Table table = Tables.of(file).getFirst();
        assertThat(table.layout().headerRow()).isEqualTo(4);
        assertThat(rows(table)).containsExactly(List.of("Rose", "", "2.5"), List.of("Vase", "3"));
        assertThat(Reading.numbers(table)).containsExactly(5L, 7L);
    }

    @Test
    void labelsMergedDownStandOnEveryRowAndTitlesAndAmountsOnlyOnce() throws Exception {
        Path file = xlsx(workbook -> {
            Worksheet sheet = workbook.newWorksheet("A");
            sheet.value(0, 0, "Sales of all shops");
            sheet.range(0, 0, 0, 5).merge();
            names(sheet, 2, "Order", "Day", "Customer", "Item", "Qty", "Total");
            for (int row = 3; row < 9; row++) {
                sheet.value(row, 3, "Item " + (char) ('A' + row));
                sheet.value(row, 4, row);
            }
            order(sheet, 3, 5, 1001, "Ann", 120);
            order(sheet, 6, 7, 1002, "Ann", 80);
        });
        Table table = Tables.of(file).getFirst();
        assertThat(table.header()).containsExactly("Order", "Day", "Customer", "Item", "Qty", "Total");
        assertThat(rows(table))
                .containsExactly(
                        List.of("1001", "2026-03-04", "Ann", "Item D", "3", "120"),
                        List.of("1001", "2026-03-04", "Ann", "Item E", "4"),
                        List.of("1001", "2026-03-04", "Ann", "Item F", "5"),
                        List.of("1002", "2026-03-07", "Ann", "Item G", "6", "80"),
                        List.of("1002", "2026-03-07", "Ann", "Item H", "7"),
                        List.of("", "", "", "Item I", "8"));
    }

    private static void order(Worksheet sheet, int first, int last, int number, String who, int total) {
        sheet.value(first, 0, number);
        sheet.value(first, 1, LocalDate.of(2026, 3, first + 1));
        sheet.style(first, 1).format("dd/mm/yyyy").set();
        sheet.value(first, 2, who);
        sheet.value(first, 5, total);
        for (int column : new int[] {0, 1, 2, 5}) {
            sheet.range(first, column, last, column).merge();
        }
    }

    @Test
    void amountsInFrontAreNotRepeatedEither() throws Exception {
        Path file = xlsx(workbook -> {
            Worksheet sheet = workbook.newWorksheet("A");
            names(sheet, 0, "Total", "Customer", "Item");
            for (int row = 1; row < 7; row++) {
                sheet.value(row, 2, "Item " + (char) ('A' + row));
            }
            for (int row = 1; row < 7; row += 2) {
                sheet.value(row, 0, row == 1 ? 12.5 : 80);
                sheet.value(row, 1, "Ann");
                sheet.range(row, 0, row + 1, 0).merge();
                sheet.range(row, 1, row + 1, 1).merge();
            }
        });
        assertThat(rows(Tables.of(file).getFirst()))
                .extracting(List::getFirst)
                .containsExactly("12.5", "", "80", "", "80", "");
    }

    @Test
    void headsMergedDownBesideHeadsMergedAcrossAreOneHeader() throws Exception {
        Path file = xlsx(workbook -> {
            Worksheet sheet = workbook.newWorksheet("A");
            names(sheet, 0, "Order", "Day", "Customer", "", "Total");
            names(sheet, 1, "", "", "Name", "Email", "");
            sheet.range(0, 0, 1, 0).merge();
            sheet.range(0, 1, 1, 1).merge();
            sheet.range(0, 2, 0, 3).merge();
            sheet.range(0, 4, 1, 4).merge();
            for (int row = 2; row < 8; row++) {
                sheet.value(row, 0, 1000 + row);
                sheet.value(row, 1, "2026-03-0" + row);
                sheet.value(row, 2, "Ann Berg");
                sheet.value(row, 3, "ann@example.org");
                sheet.value(row, 4, 12.5 * row);
            }
        });
        Table table = Tables.of(file).getFirst();
        assertThat(table.header()).containsExactly("Order", "Day", "Customer Name", "Customer Email", "Total");
        assertThat(rows(table)).hasSize(6);
    }

    @Test
    void everyVisibleSheetIsATable() throws Exception {
        Path file = xlsx(workbook -> {
            for (String name : List.of("One", "Two", "Secret")) {
                Worksheet sheet = workbook.newWorksheet(name);
                names(sheet, 0, "Item", name);
                sheet.value(1, 1, 5);
                sheet.setVisibilityState(name.equals("Secret") ? VisibilityState.HIDDEN : VisibilityState.VISIBLE);
            }
            workbook.newWorksheet("Empty");
        });
        List<Table> tables = Tables.of(file);
        assertThat(tables).extracting(Table::sheet).containsExactly("One", "Two");
        assertThat(tables.getFirst().layout().notes()).contains(Note.HIDDEN.code());
    }

    @Test
    void openDocumentsAreReadToo() throws Exception {
        Sheet sheet = new Sheet("Sales", 3, 4);
        sheet.getRange(0, 0, 1, 4).setValues("Item", "Price", "Day", "Paid");
        sheet.getRange(1, 0, 1, 4).setValues("Rose  red", 12.1, LocalDate.of(2026, 2, 14), true);
        sheet.getRange(2, 0, 1, 4).setValues("Vase\nblue", 3.0, LocalDateTime.of(2026, 2, 15, 9, 30), false);
        SpreadSheet spreadSheet = new SpreadSheet();
        spreadSheet.appendSheet(sheet);
        Path file = folder.resolve("sales.ods");
        spreadSheet.save(file.toFile());
        Table table = Tables.of(file).getFirst();
        assertThat(table.sheet()).isEqualTo("Sales");
        assertThat(table.header()).containsExactly("Item", "Price", "Day", "Paid");
        assertThat(rows(table).getFirst()).containsExactly("Rose  red", "12.1", "2026-02-14", "TRUE");
        assertThat(rows(table).getLast()).startsWith("Vase\nblue", "3");
    }

    @Test
    void repeatedCellsAndRowsOfAnOpenDocumentAreCounted() throws Exception {
        String content = "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body>"
                + "<table:table table:name='S'><table:table-row>" + words("Item", "Qty", "Price") + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated='2'>" + words("Rose")
                + "<table:table-cell office:value-type='float' office:value='2.50' table:number-columns-repeated='2'/>"
                + "<table:table-cell table:number-columns-repeated='16000'/></table:table-row>"
                + "<table:table-row table:number-rows-repeated='1000000'><table:table-cell/></table:table-row>"
                + "<table:table-row>" + words("Vase")
                + "</table:table-row></table:table></office:body></office:document-content>";
        Table table = Tables.of(ods(content)).getFirst();
        assertThat(rows(table)).startsWith(List.of("Rose", "2.5", "2.5"), List.of("Rose", "2.5", "2.5"));
        assertThat(Reading.numbers(table)).startsWith(2L, 3L).contains(1_000_004L);
    }

    private static String words(String... cells) {
        StringBuilder xml = new StringBuilder();
        for (String cell : cells) {
            xml.append("<table:table-cell office:value-type='string'><text:p>")
                    .append(cell)
                    .append("</text:p></table:table-cell>");
        }
        return xml.toString();
    }

    private Path ods(String content) throws IOException {
        Path file = folder.resolve("made.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            put(zip, "META-INF/manifest.xml", "<manifest/>");
            put(zip, "content.xml", content);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void names(Worksheet sheet, int row, String... names) {
        for (int column = 0; column < names.length; column++) {
            sheet.value(row, column, names[column]);
        }
    }

    private Path xlsx(Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Shopfolk", "1.0")) {
            content.accept(workbook);
        }
        return file;
    }
}
