package app.shopfolk.outreach;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a list is handed out as. The codes are words on the command line. */
public enum ListFormat {
    MAILCHIMP("csv"),
    BREVO("csv"),
    KLAVIYO("csv"),
    LETTERS("pdf"),
    LABELS_L7160("pdf"),
    LABELS_5160("pdf"),
    CALL_SHEET("pdf"),
    SPREADSHEET("csv");

    private final String ending;

    ListFormat(String ending) {
        this.ending = ending;
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
        return Arrays.stream(values()).filter(format -> format.isOf(channel)).toList();
    }

    private boolean isOf(ContactChannel channel) {
        return switch (this) {
            case MAILCHIMP, BREVO, KLAVIYO -> channel == ContactChannel.EMAIL || channel == ContactChannel.SMS;
            case LETTERS, LABELS_L7160, LABELS_5160 -> channel == ContactChannel.POST;
            case CALL_SHEET -> channel == ContactChannel.PHONE;
            case SPREADSHEET -> true;
        };
    }

    /** The file name's end, without the dot. */
    public String ending() {
        return ending;
    }

    public boolean isTable() {
        return ending.equals("csv");
    }
}
