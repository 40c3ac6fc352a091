package app.shopfolk.outreach;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who writes, as the owner says it in Settings; each part may be empty.
 *
 * @param name of the shop
 * @param address on one line, its parts between commas
 * @param contact telephone, e-mail or opening hours, on one line
 * @param signed who signs
 */
public record Sender(String name, String address, String contact, String signed) {
    /** Whether a letter would say whom it is from. */
    public boolean isKnown() {
        return !name.isBlank() && !address.isBlank();
    }

    /** The line above an address in a window. */
    public String line() {
        return Stream.concat(Stream.of(name), parts().stream())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** The address, a line each. */
    public List<String> parts() {
        return Stream.of(address.split("[,\u3001]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
