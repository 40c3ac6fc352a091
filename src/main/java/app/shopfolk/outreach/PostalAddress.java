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
    private static final Set<String> CITY_BEFORE_CODE =
            Set.of("US", "USA", "UNITED STATES", "CA", "CANADA", "AU", "AUSTRALIA", "GB", "UK", "UNITED KINGDOM");

    public PostalAddress {
        lines = List.copyOf(lines);
    }

    /** A customer's address; empty where a street, or both town and postcode, are not known. */
    public static Optional<PostalAddress> of(Customer customer) {
        String street = value(customer, CustomerField.STREET);
        String code = value(customer, CustomerField.POSTCODE);
        String city = value(customer, CustomerField.CITY);
        if (street.isEmpty() || (code.isEmpty() && city.isEmpty())) {
            return Optional.empty();
        }
        String country = value(customer, CustomerField.COUNTRY);
        List<String> lines = new ArrayList<>();
        String company = value(customer, CustomerField.COMPANY);
        lines.add(customer.displayName());
        if (!company.isEmpty() && !company.equals(customer.displayName())) {
            lines.add(company);
        }
        lines.add(street);
        lines.add(town(code, city, value(customer, CustomerField.REGION), country));
        if (!country.isEmpty()) {
            lines.add(country);
        }
        lines.removeIf(String::isBlank);
        return Optional.of(new PostalAddress(lines, folded(street) + "|" + folded(code.isEmpty() ? city : code)));
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
