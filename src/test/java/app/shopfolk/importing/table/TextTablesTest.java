package app.shopfolk.importing.table;

import static app.shopfolk.importing.table.Reading.numbers;
import static app.shopfolk.importing.table.Reading.rows;
import static app.shopfolk.importing.table.Reading.table;
import static app.shopfolk.importing.table.Reading.tables;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds separator, quotes and lines of a text by itself. */
class TextTablesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", ":", "^", "~", "#", "\u001f", "||", ", ", " "})
    void anySeparatorIsFound(String separator) throws Exception {
        String text = "Day,Item,Price\n1/2/2026,\"Rose, red\",9.50\n2/2/2026,Vase,12.00\n3/2/2026,Card,2.00\n"
                .replace(",", separator)
                .replace("Rose" + separator + " red", "Rose" + separator.strip() + " red");
        Table table = table(folder, text);
        assertThat(table.layout().separator()).isEqualTo(separator);
        assertThat(rows(table))
                .startsWith(List.of("1/2/2026", "Rose" + separator.strip() + " red", "9.50"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndEndsALine(String end) throws Exception {
        Table table = table(folder, "Item,Price\nRose,1.50\nVase,2.50\n".replace("\n", end));
        assertThat(table.header()).containsExactly("Item", "Price");
        assertThat(rows(table)).containsExactly(List.of("Rose", "1.50"), List.of("Vase", "2.50"));
    }

    @Test
    void semicolonsWinOverDecimalCommas() throws Exception {
        Table table = table(folder, "Name;Betrag;Menge\nA;1,50;2\nB;2,50;3\nC;13,00;1\n");
        assertThat(table.layout().delimiter()).isEqualTo(';');
        assertThat(rows(table).getFirst()).containsExactly("A", "1,50", "2");
    }

    @Test
    void singleQuotesSurroundCellsWhereTheyDo() throws Exception {
        Table table = table(folder, "Item,Note\n'Rose, red','Joe''s'\n'Vase','x, y'\n");
        assertThat(table.layout().quote()).isEqualTo('\'');
        assertThat(rows(table)).containsExactly(List.of("Rose, red", "Joe's"), List.of("Vase", "x, y"));
    }

    @Test
    void apostrophesBeforeNumbersAreNoQuotes() throws Exception {
        Table table = table(folder, "Customer,Phone\n'1,'+354555\n'2,'+354666\n");
        assertThat(table.layout().quote()).isEqualTo((char) 0);
        assertThat(rows(table).getFirst()).containsExactly("'1", "'+354555");
    }

    @Test
    void backslashesEscapeQuotesWhereTheyDo() throws Exception {
        Table table =
                table(folder, "Item,Size,Qty\n\"Lamp 24\\\", tall\",L,1\n\"Shelf 8\\\"\",\"M, wide\",2\nCup,S,3\n");
        assertThat(table.layout().escape()).isEqualTo('\\');
        assertThat(rows(table)).startsWith(List.of("Lamp 24\", tall", "L", "1"), List.of("Shelf 8\"", "M, wide", "2"));
    }

    @Test
    void cellsKeepTheirLineBreaksAndRowsCountAsInASpreadsheet() throws Exception {
        Table table = table(folder, "Name,Note\n\nA,\"one\ntwo\n\nthree\"\nB,x\n");
        assertThat(rows(table)).containsExactly(List.of("A", "one\ntwo\n\nthree"), List.of("B", "x"));
        assertThat(numbers(table)).containsExactly(3L, 4L);
    }

    @Test
    void blankLinesAndLinesOfSeparatorsAreNoRows() throws Exception {
        Table table = table(folder, "A,B\n1,2\n\n,\n   \n3,4\n\n\n");
        assertThat(rows(table)).containsExactly(List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void shortAndLongRowsComeAsTheyAre() throws Exception {
        Table table = table(folder, "A,B,C\n1,2,3\n4,5\n6,7,8,9\n1,2,3\n");
        assertThat(rows(table)).contains(List.of("4", "5"), List.of("6", "7", "8", "9"));
        assertThat(table.layout().notes()).contains(Note.RAGGED_ROWS.code());
        assertThat(table.layout().columns()).isEqualTo(3);
    }

    @Test
    void rowWithAnotherSeparatorIsSplitByThat() throws Exception {
        Table table = table(folder, "A,B,C,D\n1,2,3,4\n5;6;7;8\n1,2,3,4\n");
        assertThat(rows(table)).contains(List.of("5", "6", "7", "8"));
    }

    @Test
    void commaBeforeABlankBelongsToAnAddressThatLacksItsQuotes() throws Exception {
        Table table =
                table(folder, "Id,Street,City\n1,Main 5,Oslo\n2,Rua do Sol, 67,Rio\n3,5, rue Verte,Lyon\n4,A 1,Bonn\n");
        assertThat(rows(table)).contains(List.of("2", "Rua do Sol, 67", "Rio"), List.of("3", "5, rue Verte", "Lyon"));
    }

    @Test
    void linesThatNameTheirSeparatorAreObeyed() throws Exception {
        Table table = table(folder, "sep=;\nName;Sum\nA;1,5\nB;2,5\n");
        assertThat(table.layout().headerRow()).isEqualTo(2);
        assertThat(rows(table)).containsExactly(List.of("A", "1,5"), List.of("B", "2,5"));
    }

    @Test
    void fixedPlacesAreFoundWhereNothingSeparates() throws Exception {
        Table table = table(folder, """
            Name          City       Amount
            Anna Berg     New York    12.50
            Jon           Oslo         7.00
            Li            San Jose     3.00
            """);
        assertThat(table.header()).containsExactly("Name", "City", "Amount");
        assertThat(rows(table)).contains(List.of("Anna Berg", "New York", "12.50"));
        assertThat(table.layout().notes()).contains(Note.FIXED_WIDTH.code());
    }

    @Test
    void oneColumnOfNamesStaysOneColumn() throws Exception {
        Table table = table(folder, "Customer\nAnna Berg\nJon Smith\nLi Wei\n");
        assertThat(rows(table)).contains(List.of("Anna Berg"));
    }

    @Test
    void ownersChoicesAreObeyed() throws Exception {
        Path file = Reading.file(folder, "a;b\n1,5;2\n3,5;4\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Table table = Tables.of(file, ReadingChoices.none().withSeparator(",").withHeaderRow(0))
                .getFirst();
        assertThat(table.layout().separator()).isEqualTo(",");
        assertThat(table.layout().headerRow()).isZero();
        assertThat(rows(table)).contains(List.of("1", "5;2"));
    }

    @Test
    void readingStopsWhenTheReaderHasEnough() throws Exception {
        Table table = table(folder, "A,B\n1,2\n3,4\n5,6\n");
        List<Long> seen = new ArrayList<>();
        table.read((number, cells) -> {
            seen.add(number);
            return seen.size() < 2;
        });
        assertThat(seen).containsExactly(2L, 3L);
    }

    @Test
    void secondTablesBelowAreTheirOwn() throws Exception {
        List<Table> found = tables(
                folder,
                "Item,Qty,Price\nRose,1,2.00\nVase,2,3.00\n\nPayments\nPayment,Amount\nCash,12.50\nCard,7.00\n");
        assertThat(found).hasSize(2);
        assertThat(rows(found.getFirst())).hasSize(2);
        assertThat(found.getFirst().layout().notes()).contains(Note.MORE_BELOW.code());
        assertThat(found.getLast().header()).containsExactly("Payment", "Amount");
        assertThat(rows(found.getLast())).containsExactly(List.of("Cash", "12.50"), List.of("Card", "7.00"));
    }

    @Test
    void repeatedHeaderBeginsATableOfItsOwn() throws Exception {
        List<Table> found = tables(folder, "Item,Qty,Price\nRose,1,2.00\nItem,Qty,Price,Extra\nVase,2,3.00,x\n");
        assertThat(found).extracting(table -> table.header().size()).containsExactly(3, 4);
    }
}
