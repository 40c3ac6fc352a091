package app.shopfolk.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shopfolk.platform.task.Progress;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadSoFarTest {
    @TempDir
    Path folder;

    /** Two files, so that the rows of the second are foreseen while the first is read. */
    @Test
    void tellsAboutHowManyRowsThereWillBeOfAllFilesTogether() throws IOException {
        int rows = 60_000;
        StringBuilder text = new StringBuilder("Date,Receipt,Item,Amount\n");
        for (int row = 0; row < rows; row++) {
            text.append("2026-05-%02d,R%06d,Tulips,2.50\n".formatted(1 + row % 28, row));
        }
        List<Path> files = List.of(
                Files.writeString(folder.resolve("one.csv"), text), Files.writeString(folder.resolve("two.csv"), text));
        List<long[]> told = new ArrayList<>();
        Understanding.of(files, new Progress() {
            @Override
            public void at(long done, long total) {
                told.add(new long[] {done, total});
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertThat(told)
                .hasSizeGreaterThan(20)
                .allSatisfy(step -> assertThat(step[1]).isGreaterThanOrEqualTo(step[0]));
        // Reading runs some blocks ahead of the rows that were counted; once the first file is done that no longer
        // matters.
        assertThat(told.getLast()[1]).isBetween(rows * 2L, rows * 2L + rows / 4);
        assertThat(told.get(told.size() / 3)[1]).isBetween((long) rows, rows * 3L);
    }

    private static final int SHEET_ROWS = 9_000;

    @ParameterizedTest
    @ValueSource(strings = {"sales.xlsx", "sales.ods"})
    void ofAWorkbookToo(String name) throws IOException {
        List<long[]> told = new ArrayList<>();
        Understanding.Drop drop = Understanding.of(List.of(workbook(name)), new Progress() {
            @Override
            public void at(long done, long total) {
                told.add(new long[] {done, total});
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertThat(drop.files()).extracting(UnderstoodFile::rows).containsExactly((long) SHEET_ROWS, (long) SHEET_ROWS);
        assertThat(told.getLast()[0]).isBetween(SHEET_ROWS + 1L, SHEET_ROWS * 2L);
        assertThat(told.getLast()[1]).isBetween(SHEET_ROWS * 2L - SHEET_ROWS / 2, SHEET_ROWS * 3L);
    }

    /** Whether the first rows or the last are being looked at. */
    @ParameterizedTest
    @ValueSource(strings = {"sales.xlsx", "sales.ods"})
    void aWorkbookCanBeStoppedWhileItIsLookedThrough(String name) throws IOException {
        Path workbook = workbook(name);
        for (int asks : new int[] {1, 2, 4}) {
            AtomicInteger asked = new AtomicInteger();
            Progress stopped = new Progress() {
                @Override
                public void at(long done, long total) {}

                @Override
                public boolean isCancelled() {
                    return asked.incrementAndGet() >= asks;
                }
            };
            assertThatThrownBy(() -> Understanding.of(List.of(workbook), stopped))
                    .isInstanceOf(CancellationException.class);
            assertThat(asked).hasValueLessThan(asks + 3);
        }
    }

    /** Two sheets of sales. */
    private Path workbook(String name) throws IOException {
        Path file = folder.resolve(name);
        if (name.endsWith("ods")) {
            SpreadSheet workbook = new SpreadSheet();
            for (String year : List.of("2025", "2026")) {
                Sheet sheet = new Sheet(year, SHEET_ROWS + 1, 3);
                sheet.getRange(0, 0, 1, 3).setValues("Receipt", "Item", "Amount");
                Object[][] rows = new Object[SHEET_ROWS][];
                for (int row = 0; row < SHEET_ROWS; row++) {
                    rows[row] = new Object[] {"R" + year + row, "Tulips", 2.5};
                }
                sheet.getRange(1, 0, SHEET_ROWS, 3).setValues(rows);
                workbook.appendSheet(sheet);
            }
            workbook.save(file.toFile());
            return file;
        }
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Shopfolk", "1.0")) {
            for (String year : List.of("2025", "2026")) {
                Worksheet sheet = workbook.newWorksheet(year);
                sheet.value(0, 0, "Receipt");
                sheet.value(0, 1, "Item");
                sheet.value(0, 2, "Amount");
                for (int row = 1; row <= SHEET_ROWS; row++) {
                    sheet.value(row, 0, "R" + year + row);
                    sheet.value(row, 1, "Tulips");
                    sheet.value(row, 2, 2.5);
                }
            }
        }
        return file;
    }
}
