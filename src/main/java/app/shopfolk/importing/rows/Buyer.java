package app.shopfolk.importing.rows;

import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.Identity;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A buyer as a file of sales tells of her. What one row tells is kept as it is until another tells more: most buyers of a large
 * shop are told of once or twice.
 */
final class Buyer {
    Collection<Identity> identities = List.of();
    Map<CustomerField, String> values = Map.of();
    Map<String, String> own = Map.of();
    final int position;
    /** What told of her last, and as whom. */
    @Nullable
    Told last;

    List<Identity> lastWho = List.of();

    Buyer(int position) {
        this.position = position;
    }

    /** Hears how a row names her. */
    void name(List<Identity> who) {
        if (identities.isEmpty()) {
            identities = who;
        } else if (!identities.containsAll(who)) {
            Set<Identity> more = new LinkedHashSet<>(identities);
            more.addAll(who);
            identities = more;
        }
    }

    /** Hears what a row tells of her, over what was told before. */
    void tell(Map<CustomerField, String> told, Map<String, String> toldOwn) {
        values = over(values, told);
        own = over(own, toldOwn);
    }

    private static <K> Map<K, String> over(Map<K, String> before, Map<K, String> told) {
        if (before.isEmpty()) {
            return Map.copyOf(told);
        }
        if (before.entrySet().containsAll(told.entrySet())) {
            return before;
        }
        Map<K, String> both = new HashMap<>(before);
        both.putAll(told);
        return Map.copyOf(both);
    }
}
