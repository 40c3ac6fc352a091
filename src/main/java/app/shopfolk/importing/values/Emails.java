package app.shopfolk.importing.values;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.util.Locale;
import java.util.Optional;

/** E-mail addresses as they stand in cells. */
public final class Emails {
    private static final EmailValidator VALID = JMail.strictValidator().requireTopLevelDomain();

    private Emails() {}

    /** Whether a cell looks like one address; cheap, for whole columns. */
    static boolean looksRight(String cell) {
        int at = cell.indexOf('@');
        int point = cell.lastIndexOf('.');
        return at > 0
                && cell.indexOf('@', at + 1) < 0
                && point > at + 1
                && point < cell.length() - 1
                && !hasBlank(cell);
    }

    private static boolean hasBlank(String cell) {
        String trimmed = Trim.of(cell);
        return trimmed.indexOf(' ') >= 0;
    }

    /** The address in lower case, if the cell holds one that can be right. */
    public static Optional<String> of(String cell) {
        String address = Trim.of(cell);
        if (address.startsWith("mailto:")) {
            address = address.substring(7);
        }
        int several = address.indexOf(" ::: ");
        if (several > 0) {
            address = address.substring(0, several);
        }
        return looksRight(address) && VALID.isValid(address)
                ? Optional.of(address.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
