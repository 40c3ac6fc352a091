package app.shopfolk.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The invented names, streets and goods that the sample shop is made of, one a line in the resources beside this class. */
final class Lists {
    static final List<String> WOMEN = linesOf("women.txt");
    static final List<String> MEN = linesOf("men.txt");
    static final List<String> STREETS = linesOf("streets.txt");
    private static final List<String> STEMS = linesOf("stems.txt");
    private static final List<String> ENDINGS = linesOf("endings.txt");

    private Lists() {}

    /** A family name that nobody chose: a stem and an ending. */
    static String surname(Dice dice) {
        return dice.pick(STEMS) + dice.pick(ENDINGS);
    }

    static List<String> linesOf(String resource) {
        try (InputStream in = Lists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing beside the program: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
