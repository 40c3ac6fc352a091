package app.shopfolk.sample;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One receipt of the till or order of the web shop.
 *
 * @param who {@code null} for a walk-in
 */
record Sale(@Nullable Person who, LocalDateTime at, Way way, List<Item> items) {
    /** How it came about. */
    enum Way {
        TILL("Card"),
        ON_ACCOUNT("On account"),
        WEB("Card online"),
        TILL_REFUND("Card"),
        WEB_REFUND("Card online");

        private final String payment;

        Way(String payment) {
            this.payment = payment;
        }

        String payment() {
            return payment;
        }

        boolean isOnline() {
            return this == WEB || this == WEB_REFUND;
        }

        boolean isRefund() {
            return this == TILL_REFUND || this == WEB_REFUND;
        }

        Way refund() {
            return isOnline() ? WEB_REFUND : TILL_REFUND;
        }
    }

    Sale {
        items = List.copyOf(items);
    }
}
