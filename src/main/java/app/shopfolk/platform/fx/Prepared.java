package app.shopfolk.platform.fx;

import app.shopfolk.platform.print.font.Cut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/**
 * Works out once, when an installer is made, what every start would work out anew: the fonts put together and the style sheets
 * parsed. What is prepared goes into the installer's jar beside what it was made of; where it is missing, as in a build, the program does without.
 */
public final class Prepared {
    private static final String SHEETS = "app/shopfolk/css";

    private Prepared() {}

    /**
     * Prepares what goes with a folder of compiled classes and their resources; the folder itself stays as it is, so that no
     * later change to a style sheet is hidden by what was made of it before.
     *
     * @param arguments the folder, and where to put what is prepared, in the same places
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path prepared = Path.of(arguments[1]);
        Path fonts = Files.createDirectories(prepared.resolve(Cut.PREPARED.substring(1)));
        for (Cut cut : Cut.values()) {
            Files.write(fonts.resolve(cut.preparedName()), cut.trueType());
        }
        Path parsed = Files.createDirectories(prepared.resolve(SHEETS));
        try (DirectoryStream<Path> sheets = Files.newDirectoryStream(classes.resolve(SHEETS), "*.css")) {
            sheets.forEach(sheet -> parse(sheet, parsed));
        }
    }

    /** JavaFX takes the parsed sheet by itself where it finds one beside the other. */
    private static void parse(Path sheet, Path folder) {
        String name = sheet.getFileName().toString();
        Path parsed = folder.resolve(name.substring(0, name.length() - "css".length()) + "bss");
        try {
            Stylesheet.convertToBinary(sheet.toFile(), parsed.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
