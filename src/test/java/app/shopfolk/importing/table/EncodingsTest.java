package app.shopfolk.importing.table;

import static app.shopfolk.importing.table.Reading.rows;
import static app.shopfolk.importing.table.Reading.tables;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds the encoding of a text by itself. */
class EncodingsTest {
    private static final String WESTERN = String.join(
            "\r\n",
            "Nafn;Bær;Upphæð",
            "Þórður Ægisson;Reykjavík;12,50",
            "François Müller;Besançon;7,00",
            "Guðrún Ýr;Höfn;3,00");

    private static final String JAPANESE = "日付,氏名,商品名\n2026-01-02,田中花子,花束\n2026-01-03,さとう,カーネーション\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252"})
    void westernLettersSurvive(String charset) throws Exception {
        Table table = tables(folder, WESTERN, Charset.forName(charset)).getFirst();
        assertThat(table.layout().encoding()).isEqualTo(charset);
        assertThat(table.header()).containsExactly("Nafn", "Bær", "Upphæð");
        assertThat(rows(table)).startsWith(List.of("Þórður Ægisson", "Reykjavík", "12,50"));
    }

    @ParameterizedTest
    @CsvSource({"x-MacRoman,Müller;Besançon;Straße", "IBM850,Müller;Besançon;Straße", "ISO-8859-15,Tee;Brötchen;12 €"})
    void olderEncodingsAreToldByTheirLetters(String charset, String line) throws Exception {
        Table table = tables(folder, "a;b;c\n" + line + "\n" + line + "\n", Charset.forName(charset))
                .getFirst();
        assertThat(table.layout().encoding()).isEqualTo(charset);
        assertThat(String.join(";", rows(table).getFirst())).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-31j", "EUC-JP", "ISO-2022-JP"})
    void japaneseSurvives(String charset) throws Exception {
        Table table = tables(folder, JAPANESE, Charset.forName(charset)).getFirst();
        assertThat(table.layout().encoding()).isEqualTo(charset);
        assertThat(rows(table)).contains(List.of("2026-01-03", "さとう", "カーネーション"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarksAreNoPartOfTheFirstName(String charset) throws Exception {
        Table table = tables(folder, "\uFEFFName,Sum\nA,1\n", Charset.forName(charset))
                .getFirst();
        assertThat(table.header()).containsExactly("Name", "Sum");
        assertThat(table.layout().encoding()).isEqualTo(charset);
    }

    @Test
    void shortWesternFileIsNotTakenForJapanese() throws Exception {
        Table table = tables(folder, "Prénom;Téléphone\nRené;0600\n", Charset.forName("windows-1252"))
                .getFirst();
        assertThat(table.header()).containsExactly("Prénom", "Téléphone");
    }

    @Test
    void lettersOnlyFarBelowCountToo() throws Exception {
        String text = "Name,Sum\n" + "Anna,1\n".repeat(40_000) + "Þórður,2\n";
        Table table = tables(folder, text, Charset.forName("windows-1252")).getFirst();
        assertThat(rows(table).getLast()).containsExactly("Þórður", "2");
    }

    @Test
    void lettersThatWereLostBeforeAreSaid() throws Exception {
        Table table = tables(folder, "Name,Sum\nM\uFFFDller,1\n", StandardCharsets.UTF_8)
                .getFirst();
        assertThat(table.layout().notes()).contains(Note.LETTERS_LOST.code());
    }

    @Test
    void ownersEncodingIsObeyed() throws Exception {
        Path file = Reading.file(folder, "Name,Sum\nMüller,1\n".getBytes(StandardCharsets.UTF_8));
        Table table = Tables.of(file, ReadingChoices.none().withEncoding("windows-1252"))
                .getFirst();
        assertThat(rows(table).getFirst()).containsExactly("MÃ¼ller", "1");
    }
}
