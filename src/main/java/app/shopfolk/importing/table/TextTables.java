package app.shopfolk.importing.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Finds the tables in a text file. */
final class TextTables {
    private TextTables() {}

    static List<Table> of(Path file, ReadingChoices choices, @Nullable Witness witness)
            throws UnreadableFile, IOException {
        Encoding encoding = encoding(file, choices);
        TextFile text = new TextFile(file, encoding);
        Sample sample = Sample.of(text);
        if (sample.text().isBlank()) {
            throw new UnreadableFile(UnreadableFile.Reason.EMPTY);
        }
        if (Markup.isPage(sample.text())) {
            throw new UnreadableFile(UnreadableFile.Reason.WEB_PAGE);
        }
        if (Markup.isData(sample.text())) {
            throw new UnreadableFile(UnreadableFile.Reason.NOT_A_TABLE);
        }
        LongConsumer heard = witness == null ? bytes -> {} : witness::reads;
        Optional<String> separator = choices.separator().or(sample::separator);
        DialectTrial trial = DialectSniffer.of(sample, separator);
        FixedWidths fixed = separator.isPresent() ? null : FixedTrial.of(sample, trial);
        if (fixed != null) {
            RowSource lines = width -> new FixedRows(text.open(heard), fixed);
            Dialect none = new Dialect("", (char) 0, (char) 0, sample.crEnds());
            return FoundTables.of(
                    "", lines, fixed.starts().size(), choices, form(encoding, none, sample, true), witness);
        }
        Dialect dialect = trial.dialect();
        RowSource source = width -> new TextRows(text.open(heard), dialect, width);
        return FoundTables.of("", source, trial.width(), choices, form(encoding, dialect, sample, false), witness);
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

    private static Layout form(Encoding encoding, Dialect dialect, Sample sample, boolean fixed) {
        List<String> notes = new ArrayList<>();
        if (encoding.guessed()) {
            notes.add(Note.ENCODING_GUESSED.code());
        }
        if (sample.text().indexOf('\uFFFD') >= 0) {
            notes.add(Note.LETTERS_LOST.code());
        }
        if (fixed) {
            notes.add(Note.FIXED_WIDTH.code());
        }
        String text = sample.text();
        boolean quoted = dialect.quote() != 0 && text.indexOf(dialect.quote()) >= 0;
        char separator = dialect.separator().isEmpty() ? 0 : dialect.separator().charAt(0);
        char escape = quoted && (dialect.hasBackslash() || text.contains("" + dialect.quote() + dialect.quote()))
                ? dialect.escape()
                : 0;
        return new Layout(
                encoding.charset().name(),
                separator,
                quoted ? dialect.quote() : 0,
                escape,
                0,
                notes,
                0,
                dialect.separator());
    }
}
