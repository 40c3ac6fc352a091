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
 * parsed. What is prepared lies beside what it was made of; where it is missing, as in a build, the program does without.
 */
public final class Prepared {
    private Prepared() {}

    /**
     * Prepares a folder of compiled classes and their resources.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path fonts = Files.createDirectories(classes.resolve(Cut.PREPARED.substring(1)));
        for (Cut cut : Cut.values()) {
            Files.write(fonts.resolve(cut.preparedName()), cut.trueType());
        }
        try (DirectoryStream<Path> sheets = Files.newDirectoryStream(classes.resolve("app/shopfolk/css"), "*.css")) {
            sheets.forEach(Prepared::parse);
        }
    }

    /** JavaFX takes the parsed sheet by itself where it finds one beside the other. */
    private static void parse(Path sheet) {
        String name = sheet.getFileName().toString();
        Path parsed = sheet.resolveSibling(name.substring(0, name.length() - "css".length()) + "bss");
        try {
            Stylesheet.convertToBinary(sheet.toFile(), parsed.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
