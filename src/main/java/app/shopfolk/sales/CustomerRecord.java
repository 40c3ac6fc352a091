package app.shopfolk.sales;

import java.util.List;
import java.util.Map;

/**
 * What one row of a file, or one edit by the owner, says of a customer.
 *
 * @param identities how the row names her, the surest first; at least one
 * @param values canonical text by field; a field without a value is absent
 * @param own values of the shop's own fields, by their header
 */
public record CustomerRecord(List<Identity> identities, Map<CustomerField, String> values, Map<String, String> own) {
    public CustomerRecord {
        if (identities.isEmpty()) {
            throw new IllegalArgumentException("A customer record names its customer");
        }
        identities = List.copyOf(identities);
        values = Map.copyOf(values);
        own = Map.copyOf(own);
    }
}
