package app.shopfolk.sales;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One call, visit or letter that took the shop's time.
 *
 * @param key the ticket's number, or a digest of the row where it has none
 * @param who {@code null} where the row names nobody
 * @param minutes minutes spent, in hundredths; {@code null} where only an effort is known
 * @param effort from 1 to 10, in hundredths; {@code null} where minutes are known or nothing is
 */
public record ServiceContactRecord(
        String key,
        @Nullable Identity who,
        LocalDate day,
        @Nullable Integer minutes,
        @Nullable Integer effort,
        @Nullable String topic,
        @Nullable String channel,
        boolean open) {
    /** The contact itself, whichever row or ticket told of it. */
    public ServiceContactRecord withoutKey() {
        return new ServiceContactRecord("", who, day, minutes, effort, topic, channel, open);
    }
}
