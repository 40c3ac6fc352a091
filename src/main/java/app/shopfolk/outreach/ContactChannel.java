package app.shopfolk.outreach;

import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way to reach a customer. The codes are stored, and are words on the command line. */
public enum ContactChannel {
    EMAIL(CustomerField.CONSENT_EMAIL, 0.04),
    POST(CustomerField.CONSENT_POST, 3),
    PHONE(CustomerField.CONSENT_PHONE, 5),
    SMS(CustomerField.CONSENT_SMS, 0.15);

    private final CustomerField consent;
    private final double minutes;

    ContactChannel(CustomerField consent, double minutes) {
        this.consent = consent;
        this.minutes = minutes;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String key() {
        return "outreach.channel." + code();
    }

    /** The channel with that code. */
    public static Optional<ContactChannel> of(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Where a customer's word on this channel stands. */
    public CustomerField consent() {
        return consent;
    }

    /** What reaching one customer costs, postage and fees included, in minutes of the owner's time. */
    public double minutes() {
        return minutes;
    }

    /**
     * Where this channel reaches a customer, the same text for the same place: an e-mail address, a telephone number, a
     * household. Empty where that is not known.
     */
    public Optional<String> place(Customer customer) {
        return switch (this) {
            case EMAIL ->
                customer.value(CustomerField.EMAIL).map(mail -> mail.strip().toLowerCase(Locale.ROOT));
            case PHONE, SMS -> customer.value(CustomerField.PHONE).map(ContactChannel::digits);
            case POST -> PostalAddress.of(customer).map(PostalAddress::household);
        };
    }

    private static String digits(String phone) {
        return phone.replaceAll("[^0-9+]", "");
    }
}
