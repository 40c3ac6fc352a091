package app.shopfolk.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A closing quote stands only before a separator or a line's end; a stray one never swallows the rest. */
class QuotesTest {
    @Test
    void doubledQuotesAreOne() throws IOException {
        assertThat(read("a,\"say \"\"hi\"\"\",b", 3)).containsExactly(List.of("a", "say \"hi\"", "b"));
    }

    @Test
    void innerQuoteThatDoesNotCloseIsText() throws IOException {
        assertThat(read("a,\"5\" nail\",b\n1,2,3", 3))
                .containsExactly(List.of("a", "5\" nail", "b"), List.of("1", "2", "3"));
    }

    @Test
    void strayOpeningQuoteIsText() throws IOException {
        assertThat(read("1,\"x,\"a, b\"\n2,y,z\n", 3))
                .containsExactly(List.of("1", "\"x", "a, b"), List.of("2", "y", "z"));
    }

    @Test
    void strayQuoteAtTheLineEndDoesNotReachTheNextLine() throws IOException {
        assertThat(read("1,2,\"\n\"a\",b,c\n", 3)).containsExactly(List.of("1", "2", "\""), List.of("a", "b", "c"));
    }

    @Test
    void quoteThatNeverClosesIsText() throws IOException {
        String lines = "4,5,6\n".repeat(2_000);
        List<List<String>> rows = read("1,\"2,3\n" + lines, 3);
        assertThat(rows).hasSize(2_001).startsWith(List.of("1", "\"2", "3"));
    }

    @Test
    void openedCellOfTheLastLineLosesItsQuote() throws IOException {
        assertThat(read("A,\"B", 0)).containsExactly(List.of("A", "B"));
    }

    @Test
    void blanksBehindAClosingQuoteDoNotOpenItAgain() throws IOException {
        assertThat(read("\"A,B\" ,c", 2)).containsExactly(List.of("A,B ", "c"));
    }

    @Test
    void recordsLongerThanTheWindowAreWhole() throws IOException {
        String big = "x".repeat(200_000) + "\n" + "y".repeat(100_000);
        assertThat(read("1,\"" + big + "\",2\n3,4,5", 3))
                .containsExactly(List.of("1", big, "2"), List.of("3", "4", "5"));
    }

    @Test
    void recordsAtEveryPlaceOfTheWindowAreRead() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            text.append(i).append(",\"q\"\"").append(i).append("\",z\r\n");
        }
        List<List<String>> rows = read(text.toString(), 3);
        assertThat(rows).hasSize(30_000).allMatch(row -> row.get(1).equals("q\"" + row.get(0)));
    }

    private static List<List<String>> read(String text, int width) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (TextRows read = new TextRows(new StringReader(text), new Dialect(",", '"', '"', false), width)) {
            while (read.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < read.size(); i++) {
                    cells.add(read.cell(i));
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
