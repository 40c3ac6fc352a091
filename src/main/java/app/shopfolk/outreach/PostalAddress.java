package app.shopfolk.outreach;

import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a letter goes.
 *
 * @param lines from the name to the country, as they stand on an envelope
 * @param household the same for all letters to one door
 */
public record PostalAddress(List<String> lines, String household) {
    private static final String POST_MARK = "\u3012";
    private static final Set<String> CITY_BEFORE_CODE =
            Set.of("US", "USA", "UNITED STATES", "CA", "CANADA", "AU", "AUSTRALIA", "GB", "UK", "UNITED KINGDOM");

    public PostalAddress {
        lines = List.copyOf(lines);
    }

    /** A customer's address, for mail from anywhere; empty where a street, or both town and postcode, are not known. */
    public static Optional<PostalAddress> of(Customer customer) {
        return of(customer, "");
    }

    /**
     * A customer's address as it is written in her country.
     *
     * @param home ISO code of the shop's country, which is hers where none is known and is not written; may be empty
     */
    public static Optional<PostalAddress> of(Customer customer, String home) {
        String street = value(customer, CustomerField.STREET);
        String code = value(customer, CustomerField.POSTCODE);
        String city = value(customer, CustomerField.CITY);
        if (street.isEmpty() || (code.isEmpty() && city.isEmpty())) {
            return Optional.empty();
        }
        String named = value(customer, CustomerField.COUNTRY);
        String country = isHome(named, home) ? "" : named;
        String region = value(customer, CustomerField.REGION);
        String company = value(customer, CustomerField.COMPANY);
        String name = customer.displayName();
        List<String> lines = new ArrayList<>();
        if (isJapanese(city + street)) {
            lines.add(code.isEmpty() || code.startsWith(POST_MARK) ? code : POST_MARK + code);
            lines.add(region + city);
            lines.add(street);
            lines.add(company.equals(name) ? "" : company);
            lines.add(company.equals(name) ? name + " \u5fa1\u4e2d" : name + " \u69d8");
        } else {
            lines.add(name);
            lines.add(company.equals(name) ? "" : company);
            lines.add(street);
            lines.add(town(code, city, region, named.isEmpty() ? home : named));
        }
        lines.add(country);
        lines.removeIf(String::isBlank);
        return Optional.of(new PostalAddress(lines, folded(street) + "|" + folded(code.isEmpty() ? city : code)));
    }

    /** Whether a country, however it is written, is the shop's own. */
    private static boolean isHome(String named, String home) {
        if (home.isEmpty() || named.isEmpty()) {
            return false;
        }
        Locale country = Locale.of("", home);
        return Stream.of(home, country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH))
                .anyMatch(named::equalsIgnoreCase);
    }

    private static boolean isJapanese(String text) {
        return text.codePoints()
                .anyMatch(each -> Character.isIdeographic(each)
                        || Character.UnicodeScript.of(each) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(each) == Character.UnicodeScript.KATAKANA);
    }

    private static String town(String code, String city, String region, String country) {
        if (!CITY_BEFORE_CODE.contains(country.toUpperCase(Locale.ROOT))) {
            return joined(code, city);
        }
        return country.length() > 1 && country.toUpperCase(Locale.ROOT).startsWith("U") && !region.isEmpty()
                ? joined(city + ",", region, code)
                : joined(city, region, code);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String value(Customer customer, CustomerField field) {
        return customer.value(field).map(String::strip).orElse("");
    }
}
