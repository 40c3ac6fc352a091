package app.shopfolk.segment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of shop it is; each brings its own starting point. The names are stored. */
public enum Trade {
    HARDWARE,
    FLORIST,
    RECORDS,
    BOOKS,
    CLOTHING,
    CAFE,
    WHOLESALE,
    SERVICES,
    NONE_OF_THESE;

    /** The word on the command line and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The trade with that code. */
    public static Optional<Trade> of(String code) {
        return Arrays.stream(values())
                .filter(trade -> trade.code().equals(code))
                .findFirst();
    }
}
