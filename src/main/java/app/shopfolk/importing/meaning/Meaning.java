package app.shopfolk.importing.meaning;

import app.shopfolk.importing.values.ValueType;
import app.shopfolk.sales.CustomerField;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a column means. The fields of a customer bear the same names as {@link CustomerField}; the codes are stored with
 * what the owner corrected, and printed.
 */
public enum Meaning {
    DATE(ValueType.DATE),
    TIME(ValueType.TIME),
    RECEIPT(ValueType.TEXT),
    /** The number of a line on its receipt. */
    LINE_NUMBER(ValueType.TEXT),
    CUSTOMER_NUMBER(ValueType.TEXT),
    LOYALTY_NUMBER(ValueType.TEXT),
    PRODUCT_KEY(ValueType.TEXT),
    SKU(ValueType.TEXT),
    BARCODE(ValueType.TEXT),
    PRODUCT_NAME(ValueType.TEXT),
    VARIANT(ValueType.TEXT),
    CATEGORY(ValueType.TEXT),
    CATEGORY_KEY(ValueType.TEXT),
    BRAND(ValueType.TEXT),
    QUANTITY(ValueType.NUMBER),
    UNIT_PRICE(ValueType.MONEY),
    /** Before discounts. */
    GROSS(ValueType.MONEY),
    /** After discounts, without tax. */
    NET(ValueType.MONEY),
    /** What a line cost the customer, where the file does not say whether tax is in it. */
    AMOUNT(ValueType.MONEY),
    DISCOUNT(ValueType.MONEY),
    /** A share of the price, as a fraction or in per cent. */
    DISCOUNT_RATE(ValueType.NUMBER),
    TAX(ValueType.MONEY),
    TIP(ValueType.MONEY),
    SHIPPING(ValueType.MONEY),
    /** What a whole line cost the shop. */
    COST(ValueType.MONEY),
    UNIT_COST(ValueType.MONEY),
    PROFIT(ValueType.MONEY),
    ORDER_SUBTOTAL(ValueType.MONEY),
    ORDER_TOTAL(ValueType.MONEY),
    ORDER_DISCOUNT(ValueType.MONEY),
    ORDER_TAX(ValueType.MONEY),
    ORDER_SHIPPING(ValueType.MONEY),
    ORDER_TIP(ValueType.MONEY),
    /** What a whole order came to after refunds, where it differs from its total. */
    ADJUSTED_TOTAL(ValueType.MONEY),
    /** Given back of a whole order. */
    REFUNDED(ValueType.MONEY),
    CHANNEL(ValueType.TEXT),
    STATUS(ValueType.TEXT),
    EVENT_TYPE(ValueType.TEXT),
    /** Which way the money went: in, out, or nowhere. */
    DIRECTION(ValueType.TEXT),
    VOID(ValueType.YES_NO),
    /** When an order was called off. */
    CANCELLED(ValueType.DATE),
    /** The list price of a product. */
    PRICE(ValueType.MONEY),
    /** How many are in the shop; tells a product list from others. */
    STOCK(ValueType.NUMBER),
    TICKET(ValueType.TEXT),
    TOPIC(ValueType.TEXT),
    MINUTES(ValueType.NUMBER),
    EFFORT(ValueType.NUMBER),
    CONTACT_CHANNEL(ValueType.TEXT),
    /** What ties the pages of one visit to a web site together. */
    SESSION(ValueType.TEXT),
    /** A page of the web site. */
    PAGE(ValueType.TEXT),
    /** When a service contact was settled. */
    CLOSED(ValueType.DATE),
    /** More of the street, in a column of its own. */
    STREET_MORE(ValueType.TEXT),
    /** The second half of a postcode. */
    POSTCODE_MORE(ValueType.TEXT),
    /** The opposite of a consent: a black list, an opt-out. */
    NO_CONSENT_EMAIL(ValueType.YES_NO),
    NO_CONSENT_SMS(ValueType.YES_NO),
    /** The shop's own field. */
    OWN(ValueType.TEXT),
    /** Known, and of no use here. */
    ASIDE(ValueType.TEXT),
    TITLE(ValueType.TEXT),
    NAME(ValueType.TEXT),
    FIRST_NAME(ValueType.TEXT),
    LAST_NAME(ValueType.TEXT),
    CUSTOMER_TYPE(ValueType.TEXT),
    COMPANY(ValueType.TEXT),
    TRADE(ValueType.TEXT),
    STAFF(ValueType.NUMBER),
    JOB_TITLE(ValueType.TEXT),
    VAT_NUMBER(ValueType.TEXT),
    EMAIL(ValueType.EMAIL),
    PHONE(ValueType.PHONE),
    STREET(ValueType.TEXT),
    POSTCODE(ValueType.TEXT),
    CITY(ValueType.TEXT),
    REGION(ValueType.TEXT),
    COUNTRY(ValueType.TEXT),
    PART_OF_TOWN(ValueType.TEXT),
    DISTANCE_KM(ValueType.NUMBER),
    BIRTH_DATE(ValueType.DATE),
    AGE(ValueType.NUMBER),
    GENDER(ValueType.TEXT),
    MARITAL_STATUS(ValueType.TEXT),
    HOUSEHOLD_SIZE(ValueType.NUMBER),
    CHILDREN(ValueType.NUMBER),
    PETS(ValueType.TEXT),
    HOME(ValueType.TEXT),
    OCCUPATION(ValueType.TEXT),
    WORK_PATTERN(ValueType.TEXT),
    EDUCATION(ValueType.TEXT),
    INCOME(ValueType.MONEY),
    LIFESTYLE(ValueType.TEXT),
    SPECIAL_DATE(ValueType.DATE),
    WEB_SAVVY(ValueType.NUMBER),
    BROWSER(ValueType.TEXT),
    DEVICE(ValueType.TEXT),
    REFERRAL_SOURCE(ValueType.TEXT),
    WEB_VISITS(ValueType.NUMBER),
    LAST_WEB_VISIT(ValueType.DATE),
    RESEARCHES_ONLINE(ValueType.YES_NO),
    FAVOURITE_BRAND(ValueType.TEXT),
    FAVOURITE_CATEGORY(ValueType.TEXT),
    WISH_LIST(ValueType.TEXT),
    RATING(ValueType.NUMBER),
    REVIEWS(ValueType.NUMBER),
    VALUES(ValueType.TEXT),
    FOLLOWERS(ValueType.NUMBER),
    NETWORKS(ValueType.TEXT),
    BRANDS_PROMOTED(ValueType.TEXT),
    REFERRALS_MADE(ValueType.NUMBER),
    CONSENT_EMAIL(ValueType.YES_NO),
    CONSENT_SMS(ValueType.YES_NO),
    CONSENT_POST(ValueType.YES_NO),
    CONSENT_PHONE(ValueType.YES_NO),
    CUSTOMER_SINCE(ValueType.DATE),
    LIFETIME_SPENT(ValueType.MONEY),
    LIFETIME_ORDERS(ValueType.NUMBER),
    NOTES(ValueType.TEXT);

    private static final Map<Meaning, CustomerField> FIELDS = fields();

    private final ValueType type;

    Meaning(ValueType type) {
        this.type = type;
    }

    private static Map<Meaning, CustomerField> fields() {
        Map<Meaning, CustomerField> fields = new EnumMap<>(Meaning.class);
        for (CustomerField field : CustomerField.values()) {
            if (!CustomerField.GATHERED.contains(field)) {
                fields.put(Meaning.valueOf(field.name()), field);
            }
        }
        return fields;
    }

    /** How its values are read; text takes anything. */
    public ValueType type() {
        return type;
    }

    /** The field of a customer it fills, if it does. */
    public Optional<CustomerField> field() {
        return Optional.ofNullable(FIELDS.get(this));
    }

    /** Its stable code: {@code unit-price}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether several columns may mean it; the first filled one speaks. */
    public boolean mayRepeat() {
        return FIELDS.containsKey(this)
                || switch (this) {
                    case OWN, ASIDE, STREET_MORE, POSTCODE_MORE, TIP, ORDER_DISCOUNT -> true;
                    default -> false;
                };
    }

    /** Whether it names a product. */
    public boolean namesProduct() {
        return this == PRODUCT_KEY || this == SKU || this == BARCODE || this == PRODUCT_NAME;
    }

    /** Whether it is an amount of one line. */
    public boolean isLineAmount() {
        return this == UNIT_PRICE || this == GROSS || this == NET || this == AMOUNT;
    }

    /** Whether it is an amount of a whole order. */
    public boolean isOrderAmount() {
        return this == ORDER_TOTAL || this == ORDER_SUBTOTAL;
    }
}
