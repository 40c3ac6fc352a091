package app.shopfolk.outreach;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** A telephone number as people read and dial it. */
public final class Telephone {
    private Telephone() {}

    /** With blanks as its country sets them; a number without its country stays as it was written. */
    public static String readable(String number) {
        if (!number.startsWith("+")) {
            return number;
        }
        try {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            return numbers.format(numbers.parse(number, null), PhoneNumberUtil.PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException unknown) {
            return number;
        }
    }
}
