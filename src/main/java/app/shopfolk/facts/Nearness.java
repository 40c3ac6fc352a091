package app.shopfolk.facts;

import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How near to the shop a customer lives, as far as postcodes tell: no map is asked, and neighbours with different postcodes
 * count as apart. A customer of whom no country is told is taken to live in the shop's, if her postcode is one of it.
 */
final class Nearness {
    /** From near to far. Of another country it is not said whether it is farther: the border may be next door. */
    static final List<String> LABELS = List.of("same-postcode", "same-area", "farther", "abroad");

    private static final int SAME_POSTCODE = 0;
    private static final int SAME_AREA = 1;
    private static final int FARTHER = 2;
    private static final int ABROAD = 3;

    private final PostcodeSystem system;
    private final String shop;
    private final String area;
    private final Once<CountryNames> names;
    private final Map<String, Optional<String>> countries = new HashMap<>();

    private Nearness(PostcodeSystem system, String shop) {
        this.system = system;
        this.shop = shop;
        this.area = system.area(shop);
        this.names = new Once<>(() -> new CountryNames(system.languages()));
    }

    /** Each customer's label; empty where the shop's own postcode is not known, or its country's are not understood. */
    static Optional<Column> of(List<Customer> customers, FactSettings settings) {
        return PostcodeSystem.of(settings.country())
                .filter(system -> !settings.postcode().isEmpty())
                .map(system -> new Nearness(system, settings.postcode()).column(customers));
    }

    private Column column(List<Customer> customers) {
        int[] codes = new int[customers.size()];
        for (int row = 0; row < codes.length; row++) {
            Map<CustomerField, String> values = customers.get(row).values();
            codes[row] = code(values.get(CustomerField.POSTCODE), values.get(CustomerField.COUNTRY));
        }
        return new Column.Categories(codes, LABELS);
    }

    private int code(@Nullable String postcode, @Nullable String country) {
        boolean isTold = country != null && !country.isBlank();
        if (isTold) {
            Optional<String> named = countries.computeIfAbsent(
                    country, written -> Optional.ofNullable(names.get().code(written)));
            if (!named.equals(Optional.of(system.name()))) {
                return named.isPresent() ? ABROAD : Column.Categories.UNKNOWN;
            }
        }
        String code = postcode == null ? null : system.read(postcode, isTold);
        if (code == null) {
            return Column.Categories.UNKNOWN;
        }
        return code.equals(shop) ? SAME_POSTCODE : system.area(code).equals(area) ? SAME_AREA : FARTHER;
    }
}
