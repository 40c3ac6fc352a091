package app.shopfolk.importing.view;

import app.shopfolk.importing.meaning.Meaning;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Meanings by what they speak of; each group has its colour in the column heads. */
enum MeaningGroup {
    WHEN,
    WHO,
    WHAT,
    MONEY,
    OTHER;

    /** Keys of its word and its style: {@code when}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MeaningGroup of(Meaning meaning) {
        return switch (meaning) {
            case OWN, ASIDE -> OTHER;
            case DATE,
                    TIME,
                    RECEIPT,
                    LINE_NUMBER,
                    CHANNEL,
                    STATUS,
                    EVENT_TYPE,
                    DIRECTION,
                    VOID,
                    CANCELLED,
                    SESSION,
                    CLOSED,
                    TICKET -> WHEN;
            case PRODUCT_KEY,
                    SKU,
                    BARCODE,
                    PRODUCT_NAME,
                    VARIANT,
                    CATEGORY,
                    CATEGORY_KEY,
                    BRAND,
                    QUANTITY,
                    STOCK,
                    TOPIC,
                    MINUTES,
                    EFFORT,
                    CONTACT_CHANNEL,
                    PAGE -> WHAT;
            case UNIT_PRICE,
                    GROSS,
                    NET,
                    AMOUNT,
                    DISCOUNT,
                    DISCOUNT_RATE,
                    TAX,
                    TIP,
                    SHIPPING,
                    COST,
                    UNIT_COST,
                    PROFIT,
                    ORDER_SUBTOTAL,
                    ORDER_TOTAL,
                    ORDER_DISCOUNT,
                    ORDER_TAX,
                    ORDER_SHIPPING,
                    ORDER_TIP,
                    REFUNDED,
                    ADJUSTED_TOTAL,
                    PRICE,
                    LIFETIME_SPENT,
                    LIFETIME_ORDERS -> MONEY;
            default -> WHO;
        };
    }

    List<Meaning> meanings() {
        return Arrays.stream(Meaning.values())
                .filter(meaning -> of(meaning) == this)
                .toList();
    }
}
