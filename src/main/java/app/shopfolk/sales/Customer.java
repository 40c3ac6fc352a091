package app.shopfolk.sales;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One person or business as the ledger knows her today: all her records laid over one another, the newest on top.
 *
 * @param id stable as long as her earliest identity stays in the ledger
 * @param displayName what a screen calls her
 */
public record Customer(
        int id,
        String displayName,
        Set<Identity> identities,
        Map<CustomerField, String> values,
        Map<String, String> own) {
    public Optional<String> value(CustomerField field) {
        return Optional.ofNullable(values.get(field));
    }
}
