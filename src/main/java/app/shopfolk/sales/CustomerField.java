package app.shopfolk.sales;

import static app.shopfolk.sales.FieldType.CATEGORY;
import static app.shopfolk.sales.FieldType.DATE;
import static app.shopfolk.sales.FieldType.MONEY;
import static app.shopfolk.sales.FieldType.NUMBER;
import static app.shopfolk.sales.FieldType.TEXT;
import static app.shopfolk.sales.FieldType.YES_NO;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What the ledger can know of a customer besides purchases and the shop's own fields. Values are kept as canonical text:
 * ISO dates, plain decimals with a point, {@code true} and {@code false}.
 *
 * <p>The names are stored; renaming one needs a migration.
 */
public enum CustomerField {
    // who she is
    TITLE(TEXT),
    NAME(TEXT),
    FIRST_NAME(TEXT),
    LAST_NAME(TEXT),
    CUSTOMER_TYPE(CATEGORY),
    COMPANY(TEXT),
    TRADE(CATEGORY),
    STAFF(NUMBER),
    JOB_TITLE(CATEGORY),
    VAT_NUMBER(TEXT),
    // where she can be reached
    EMAIL(TEXT),
    PHONE(TEXT),
    STREET(TEXT),
    POSTCODE(TEXT),
    CITY(CATEGORY),
    REGION(CATEGORY),
    COUNTRY(CATEGORY),
    PART_OF_TOWN(CATEGORY),
    DISTANCE_KM(NUMBER),
    // her life
    BIRTH_DATE(DATE),
    AGE(NUMBER),
    GENDER(CATEGORY),
    MARITAL_STATUS(CATEGORY),
    HOUSEHOLD_SIZE(NUMBER),
    CHILDREN(NUMBER),
    PETS(CATEGORY),
    HOME(CATEGORY),
    OCCUPATION(CATEGORY),
    WORK_PATTERN(CATEGORY),
    EDUCATION(CATEGORY),
    INCOME(MONEY),
    LIFESTYLE(CATEGORY),
    SPECIAL_DATE(DATE),
    // the web
    WEB_SAVVY(NUMBER),
    BROWSER(CATEGORY),
    DEVICE(CATEGORY),
    REFERRAL_SOURCE(CATEGORY),
    WEB_VISITS(NUMBER),
    LAST_WEB_VISIT(DATE),
    WEB_DAYS(TEXT),
    RESEARCHES_ONLINE(YES_NO),
    // what she likes
    FAVOURITE_BRAND(CATEGORY),
    FAVOURITE_CATEGORY(CATEGORY),
    WISH_LIST(TEXT),
    WISHES(TEXT),
    WISH_DAYS(TEXT),
    RATING(NUMBER),
    REVIEWS(NUMBER),
    RATINGS(TEXT),
    VALUES(CATEGORY),
    // whom she reaches
    FOLLOWERS(NUMBER),
    NETWORKS(CATEGORY),
    BRANDS_PROMOTED(TEXT),
    REFERRALS_MADE(NUMBER),
    // what she allows
    CONSENT_EMAIL(YES_NO),
    CONSENT_SMS(YES_NO),
    CONSENT_POST(YES_NO),
    CONSENT_PHONE(YES_NO),
    // what another program counted; never added to purchases
    CUSTOMER_SINCE(DATE),
    LIFETIME_SPENT(MONEY),
    LIFETIME_ORDERS(NUMBER),
    NOTES(TEXT);

    /** What she allows, by channel: {@code true}, {@code false} where she refused, absent where nobody knows. */
    public static final Set<CustomerField> CONSENTS =
            Collections.unmodifiableSet(EnumSet.of(CONSENT_EMAIL, CONSENT_SMS, CONSENT_POST, CONSENT_PHONE));

    /**
     * What files of visits, wishes and ratings say bit by bit, as the text of a {@link Trace}: such values add up where others
     * lie over one another, and the fields beside them follow from the sum.
     */
    public static final Set<CustomerField> GATHERED =
            Collections.unmodifiableSet(EnumSet.of(WEB_DAYS, WISHES, WISH_DAYS, RATINGS));

    private final FieldType type;

    CustomerField(FieldType type) {
        this.type = type;
    }

    public FieldType type() {
        return type;
    }

    /** Its stable code in message keys, stored rules and JSON: {@code birth-date}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
