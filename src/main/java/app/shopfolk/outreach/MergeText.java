package app.shopfolk.outreach;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A message with merge fields.
 *
 * @param text with each field as its code in square brackets: {@code Dear [first-name]}
 */
public record MergeText(String text) {
    /** The text with fields by their names on the screen, for the owner to edit: {@code Dear [first name]}. */
    public String shown(Function<MergeField, String> nameOf) {
        String shown = text;
        for (MergeField field : MergeField.values()) {
            shown = shown.replace(mark(field.code()), mark(nameOf.apply(field)));
        }
        return shown;
    }

    /** A text that the owner edited, with the fields' names on the screen. */
    public static MergeText edited(String shown, Function<MergeField, String> nameOf) {
        String text = shown;
        for (MergeField field : MergeField.values()) {
            text = text.replace(mark(nameOf.apply(field)), mark(field.code()));
        }
        return new MergeText(text);
    }

    /** The text for one customer. */
    public String filled(Function<MergeField, String> valueOf) {
        String filled = text;
        for (MergeField field : MergeField.values()) {
            if (filled.contains(mark(field.code()))) {
                filled = filled.replace(mark(field.code()), valueOf.apply(field));
            }
        }
        return filled;
    }

    /** The fields that it uses. */
    List<MergeField> fields() {
        return Arrays.stream(MergeField.values())
                .filter(field -> text.contains(mark(field.code())))
                .toList();
    }

    private static String mark(String name) {
        return "[" + name + "]";
    }
}
