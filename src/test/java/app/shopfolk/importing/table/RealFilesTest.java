package app.shopfolk.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that shops really exported come out whole. */
class RealFilesTest {
    private static final Path DATA = Path.of("../shared/data");

    @ParameterizedTest
    @CsvSource({
        "retail/adventureworks/AdventureWorks_Customers.csv,18148,13,1",
        "retail/adventureworks/AdventureWorks_Sales_2019.csv,29481,8,1",
        "retail/adventureworks/AdventureWorks_Sales_2017.xlsx,2630,8,1",
        "retail/superstore/superstore.csv,9994,21,1",
        "retail/northwind/orders.csv,830,14,1",
        "retail/northwind/order-details.csv,2155,5,1",
        "retail/cdnow/CDNOW_master.txt,69659,4,1",
        "retail/cdnow/CDNOW_sample.txt,6919,5,0",
        "retail/uci-december-2010/2010-12-01.csv,3108,8,1",
        "exports/amazon/date-range-report-in.csv,1,28,4",
        "exports/google-analytics/browsers-nl.csv,3,11,7",
        "exports/newsletter/generic-fr-semicolon-cp1252.csv,1,5,1",
    })
    void rowsColumnsAndHeaderAreFound(String name, int rows, int columns, long headerRow) throws Exception {
        assumeThat(Files.exists(DATA.resolve(name))).isTrue();
        Table table = Tables.of(DATA.resolve(name)).getFirst();
        Set<Integer> widths = new HashSet<>();
        List<Long> read = new ArrayList<>();
        table.read((number, cells) -> {
            widths.add(cells.size());
            return read.add(number);
        });
        assertThat(read).hasSize(rows);
        assertThat(widths).containsExactly(columns);
        assertThat(table.layout().headerRow()).isEqualTo(headerRow);
    }

    @Test
    void workbookAndTextOfTheSameSalesAreTheSame() throws Exception {
        Path folder = DATA.resolve("retail/adventureworks");
        assumeThat(Files.exists(folder)).isTrue();
        Table sheet =
                Tables.of(folder.resolve("AdventureWorks_Sales_2017.xlsx")).getFirst();
        Table text = Tables.of(folder.resolve("AdventureWorks_Sales_2017.csv")).getFirst();
        assertThat(sheet.header()).isEqualTo(text.header());
        assertThat(withoutDates(sheet)).isEqualTo(withoutDates(text));
    }

    private static List<List<String>> withoutDates(Table table) throws IOException {
        return Reading.rows(table).stream()
                .map(row -> row.subList(2, row.size()))
                .toList();
    }

    @Test
    void fixedPlacesKeepEveryAmount() throws Exception {
        Path file = DATA.resolve("retail/cdnow/CDNOW_master.txt");
        assumeThat(Files.exists(file)).isTrue();
        BigDecimal[] sum = {BigDecimal.ZERO};
        Tables.of(file).getFirst().read((number, cells) -> {
            sum[0] = sum[0].add(new BigDecimal(cells.getLast()));
            return true;
        });
        assertThat(sum[0]).isEqualByComparingTo("2500315.63");
    }

    /** Six damaged packages, two workbooks with nothing to see, one with ISO date cells, which the library does not know. */
    private static final Set<String> UNREADABLE = Set.of(
            "empty.xlsx",
            "missing-sheet-entry.xlsx",
            "no-sheet.xlsx",
            "no-workbook-rels.xlsx",
            "no-workbook-xml.xlsx",
            "only-content-types.xlsx",
            "custom_properties.xlsx",
            "VeryHidden.xlsx",
            "xlsx-stream-d-date-cell.xlsx");

    @Test
    void everyWorkbookOpensOrSaysWhyNot() throws Exception {
        Path folder = DATA.resolve("xlsx/fastexcel");
        assumeThat(Files.exists(folder)).isTrue();
        Set<String> unreadable = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xlsx")).toList()) {
                try {
                    for (Table table : Tables.of(file)) {
                        table.read((number, cells) -> true);
                    }
                } catch (UnreadableFile reason) {
                    unreadable.add(file.getFileName().toString());
                }
            }
        }
        assertThat(unreadable).isEqualTo(UNREADABLE);
    }
}
