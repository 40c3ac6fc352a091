package app.shopfolk.importing.table;

import static app.shopfolk.importing.table.Reading.rows;
import static app.shopfolk.importing.table.Reading.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds the names above the columns. */
class HeaderFinderTest {
    private static final String BODY = "1/2/2026,Rose,2,9.50\n2/2/2026,Vase,1,12.00\n3/2/2026,Card,3,2.00\n";
    private static final String NAMES = "Day,Item,Quantity,Price\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 6, 10, 12, 16})
    void titleLinesAboveAreSkipped(int lines) throws Exception {
        Table table = table(folder, "Report of all shops\n".repeat(lines) + NAMES + BODY);
        assertThat(table.layout().headerRow()).isEqualTo(lines + 1);
        assertThat(table.header()).containsExactly("Day", "Item", "Quantity", "Price");
        assertThat(rows(table)).hasSize(3);
    }

    @Test
    void paddedTitleLinesAndBlankOnesAreSkipped() throws Exception {
        Table table = table(folder, "Sales,,,\nFrom,1/2/2026,To,3/2/2026\n,,,\n\n" + NAMES + BODY);
        assertThat(table.layout().headerRow()).isEqualTo(5);
        assertThat(table.layout().notes()).contains(Note.TITLE_LINES.code());
    }

    @Test
    void hashLinesOfATrackingToolAreSkipped() throws Exception {
        Table table = table(folder, "# ------\n# All web data\n# 20260101\n# ------\n\n" + NAMES + BODY);
        assertThat(table.header()).containsExactly("Day", "Item", "Quantity", "Price");
    }

    @Test
    void tableOfOnlyValuesHasNoHeader() throws Exception {
        Table table = table(folder, BODY);
        assertThat(table.layout().headerRow()).isZero();
        assertThat(table.header()).containsExactly("Column 1", "Column 2", "Column 3", "Column 4");
        assertThat(rows(table)).hasSize(3);
    }

    @Test
    void severalHeaderLinesAreJoined() throws Exception {
        Table table = table(folder, "Day,Item,Quantity,Price\nd/m/y,name,pieces,net\n" + BODY);
        assertThat(table.header()).containsExactly("Day d/m/y", "Item name", "Quantity pieces", "Price net");
        assertThat(rows(table)).hasSize(3);
    }

    @Test
    void groupNamesSpreadOverTheirColumns() throws Exception {
        Table table = table(folder, ",Sales,,Costs,\nItem,Q1,Q2,Q1,Q2\nRose,1,2,3,4\nVase,5,6,7,8\nCard,1,1,1,1\n");
        assertThat(table.header()).containsExactly("Item", "Sales Q1", "Sales Q2", "Costs Q1", "Costs Q2");
    }

    @Test
    void yearsAreNames() throws Exception {
        Table table = table(folder, "Item,2024,2025\nRose,1.50,2.25\nVase,3.00,4.75\n");
        assertThat(table.header()).containsExactly("Item", "2024", "2025");
    }

    @Test
    void repeatedNamesStayAsTheyStand() throws Exception {
        Table table = table(folder, "Name,Phone,Phone\nA,1,2\nB,3,4\n");
        assertThat(table.header()).containsExactly("Name", "Phone", "Phone");
        assertThat(table.layout().notes()).contains(Note.REPEATED_NAMES.code());
    }

    @Test
    void headerWithoutRowsIsATable() throws Exception {
        Table table = table(folder, NAMES);
        assertThat(table.header()).hasSize(4);
        assertThat(rows(table)).isEmpty();
    }

    @Test
    void firstLineOfNamesOverWordsIsTheHeader() throws Exception {
        Table table = table(folder, "First name,City\nAnna,Oslo\nJon,Rome\n");
        assertThat(rows(table)).containsExactly(List.of("Anna", "Oslo"), List.of("Jon", "Rome"));
    }
}
