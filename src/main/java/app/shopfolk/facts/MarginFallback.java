package app.shopfolk.facts;

import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The owner's word on her margin where a line's cost is unknown.
 *
 * @param shop margin on everything, in hundredths of a per cent of what was paid (4000 is 40 %); {@code null} if not said
 * @param byCategory margin by product category, in the same unit; goes before {@code shop}
 */
public record MarginFallback(@Nullable Integer shop, Map<String, Integer> byCategory) {
    public static final MarginFallback NONE = new MarginFallback(null, Map.of());

    public MarginFallback {
        byCategory = Map.copyOf(byCategory);
    }

    OptionalInt of(@Nullable String category) {
        Integer margin = category == null ? shop : byCategory.getOrDefault(category, shop);
        return margin == null ? OptionalInt.empty() : OptionalInt.of(margin);
    }
}
