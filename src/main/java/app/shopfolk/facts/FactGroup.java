package app.shopfolk.facts;

import app.shopfolk.sales.CustomerField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What facts are about, as they are listed. */
public enum FactGroup {
    BUYING,
    SERVICE,
    PERSON,
    WEB,
    OWN;

    /** Its stable code in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Fields of the customer by their place among the fields, everything counted from sales is about buying. */
    public static FactGroup of(Fact fact) {
        if (fact.ownHeader().isPresent()) {
            return OWN;
        }
        if (fact.key().startsWith("service")
                || fact.key().equals("minutes-per-order")
                || fact.key().equals("open-issues")) {
            return SERVICE;
        }
        Optional<CustomerField> field = Arrays.stream(CustomerField.values())
                .filter(known -> known.code().equals(fact.key()))
                .findFirst();
        if (field.isPresent()) {
            return field.get().compareTo(CustomerField.WEB_SAVVY) >= 0
                            && field.get().compareTo(CustomerField.CONSENT_PHONE) <= 0
                    ? WEB
                    : PERSON;
        }
        return switch (fact.key()) {
            case "age", "nearness", "has-company", "has-vat-number" -> PERSON;
            default -> BUYING;
        };
    }
}
