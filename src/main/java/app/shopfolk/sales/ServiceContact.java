package app.shopfolk.sales;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A service contact as the ledger holds it.
 *
 * @param identity position in {@link LedgerContents#identities}, or {@link SaleLines#NONE}
 * @param minutes in hundredths, {@code null} if only an effort is known
 * @param effort 1 to 10 in hundredths, {@code null} if minutes are known
 */
public record ServiceContact(
        int identity,
        LocalDate day,
        @Nullable Integer minutes,
        @Nullable Integer effort,
        @Nullable String topic,
        @Nullable String channel,
        boolean open) {}
