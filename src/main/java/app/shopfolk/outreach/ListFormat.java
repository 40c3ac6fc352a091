package app.shopfolk.outreach;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a list is handed out as. The codes are words on the command line. */
public enum ListFormat {
    MAILCHIMP("csv", ContactChannel.EMAIL, ContactChannel.SMS),
    BREVO("csv", ContactChannel.EMAIL, ContactChannel.SMS),
    KLAVIYO("csv", ContactChannel.EMAIL, ContactChannel.SMS),
    LABELS_L7160("pdf", ContactChannel.POST),
    LABELS_5160("pdf", ContactChannel.POST),
    CALL_SHEET("pdf", ContactChannel.PHONE),
    SPREADSHEET("csv", ContactChannel.values());

    private final String ending;
    private final Set<ContactChannel> channels;

    ListFormat(String ending, ContactChannel... channels) {
        this.ending = ending;
        this.channels = Set.of(channels);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The format with that code. */
    public static Optional<ListFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The formats of a channel, the usual one first. */
    public static List<ListFormat> of(ContactChannel channel) {
        return Arrays.stream(values())
                .filter(format -> format.channels.contains(channel))
                .toList();
    }

    /** The file name's end, without the dot. */
    public String ending() {
        return ending;
    }

    public boolean isTable() {
        return ending.equals("csv");
    }
}
