package app.shopfolk.importing.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the tables in a text file. */
final class TextTables {
    private TextTables() {}

    static List<Table> of(Path file, ReadingChoices choices) throws UnreadableFile, IOException {
        Encoding encoding = encoding(file, choices);
        TextFile text = new TextFile(file, encoding);
        Sample sample = Sample.of(text);
        if (sample.text().isBlank()) {
            throw new UnreadableFile(UnreadableFile.Reason.EMPTY);
        }
        DialectTrial trial = DialectSniffer.of(sample, choices.separator());
        Dialect dialect = trial.dialect();
        RowSource source = width -> new TextRows(text.open(), dialect, width);
        return tables(source, trial.width(), choices, form(encoding, dialect, sample));
    }

    private static List<Table> tables(RowSource source, int width, ReadingChoices choices, Layout form)
            throws IOException {
        Header header = header(source, width, choices);
        List<Region> regions;
        try (Rows rows = source.open(width)) {
            regions = RegionScan.of(rows, header, width);
        }
        List<Table> tables = new ArrayList<>();
        for (Region region : regions) {
            tables.add(FoundTable.of("", region, source, form));
        }
        return List.copyOf(tables);
    }

    private static Header header(RowSource source, int width, ReadingChoices choices) throws IOException {
        Head head;
        try (Rows rows = source.open(width)) {
            head = Head.of(rows);
        }
        return choices.headerRow().isPresent()
                ? HeaderFinder.at(head, width, choices.headerRow().getAsLong())
                : HeaderFinder.of(head, width);
    }

    private static Encoding encoding(Path file, ReadingChoices choices) throws IOException, UnreadableFile {
        Encoding found = Encodings.of(file);
        if (choices.encoding().isEmpty()) {
            return found;
        }
        try {
            Charset chosen = Charset.forName(choices.encoding().get());
            return new Encoding(chosen, chosen.equals(found.charset()) ? found.skip() : 0, false);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return found;
        }
    }

    private static Layout form(Encoding encoding, Dialect dialect, Sample sample) {
        List<String> notes = new ArrayList<>();
        if (encoding.guessed()) {
            notes.add(Note.ENCODING_GUESSED.code());
        }
        if (sample.text().indexOf('\uFFFD') >= 0) {
            notes.add(Note.LETTERS_LOST.code());
        }
        String text = sample.text();
        boolean quoted = text.indexOf(dialect.quote()) >= 0;
        char separator = dialect.separator().isEmpty() ? 0 : dialect.separator().charAt(0);
        char escape = quoted && (dialect.hasBackslash() || text.contains("" + dialect.quote() + dialect.quote())) ? dialect.escape() : 0;
        return new Layout(
                encoding.charset().name(), separator, quoted ? dialect.quote() : 0, escape, 0, notes, 0, dialect.separator());
    }
}
