package app.shopfolk.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes a table as plain CSV. */
class CsvOutputTest {
    @TempDir
    private Path folder;

    @Test
    void cellsStayAsTheyStoodAndRowsBecomeAsWideAsTheTable() throws Exception {
        Table table = Reading.table(
                folder,
                "Report\n\nItem;Note;Price\nRose;\"a; \"\"b\"\"\";1,50\nVase;short\nCard;x;3;;\nCup;y;4;more\n");
        Path out = folder.resolve("out.csv");
        CsvOutput.write(table, out);
        assertThat(Files.readString(out))
                .isEqualTo("Item,Note,Price\r\n"
                        + "Rose,\"a; \"\"b\"\"\",\"1,50\"\r\n"
                        + "Vase,short,\r\n"
                        + "Card,x,3\r\n"
                        + "Cup,y,4,more\r\n");
    }
}
