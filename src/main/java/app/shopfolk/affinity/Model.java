package app.shopfolk.affinity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a product is without its size and colour, read from its name: "Touring-1000 Blue, 46" and "Touring-1000 Yellow, 54"
 * are one, for nobody wants to be offered the same thing in four sizes.
 */
final class Model {
    /** A first word such as Touring-1000 or KX200 names the model; whatever follows is its colour or its size. */
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}{2,}-?\\d{3,}[\\p{L}\\d/-]*");

    /** A size behind the last comma: 46, XL, 10 cm. */
    private static final Pattern SIZED = Pattern.compile(",\\s*(?:\\d{1,4}(?:\\s?\\p{L}{1,2})?|\\p{L}{1,3})\\s*$");

    private Model() {}

    static String of(String name) {
        String first = name.strip().split("\\s+", 2)[0];
        String model = NUMBERED.matcher(first).matches()
                ? first
                : SIZED.matcher(name).replaceFirst("").strip();
        return model.toLowerCase(Locale.ROOT);
    }
}
