package app.shopfolk.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.SheetCell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a table that we write is run by the spreadsheet that opens it. */
class CsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x\")",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1+1",
                "＠x"
            })
    void whatASpreadsheetWouldRunIsText(String cell) {
        assertThat(SheetCell.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "-12.50", "-1 234,50", "0", "a=b", "'=1"})
    void everythingElseStaysAsItIs(String cell) {
        assertThat(SheetCell.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void aSpreadsheetReadsItsLetters(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("table.csv");
        Csv.write(file, List.of("Nafn", "=heading"), List.of(List.of("Þóra \"Rós\"", "a,b")));
        assertThat(Files.readString(file)).isEqualTo("\uFEFFNafn,'=heading\r\n\"Þóra \"\"Rós\"\"\",\"a,b\"\r\n");
    }
}
