package app.shopfolk.sales.store;

import app.shopfolk.sales.FieldType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The type of each of the shop's own fields, proved by all of its values. A key into some other list is a label, whatever
 * its values look like: nobody has more of it than another.
 */
final class OwnFieldTypes {
    private static final int LABELS = 50;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern KEY = Pattern.compile("(?i:.*(\\b|[_\\s])(id|key|code|nr|no|number|nummer|númer)\\W*)"
            + "|.*\\p{Ll}(ID|Id|Key|Code|Nr|No)|.*(番号|コード)");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final Map<String, Proof> proofs = new LinkedHashMap<>();

    void see(Map<String, String> own) {
        own.forEach(
                (header, value) -> proofs.computeIfAbsent(header, Proof::new).see(value));
    }

    Map<String, FieldType> types() {
        Map<String, FieldType> types = new LinkedHashMap<>();
        proofs.forEach((header, proof) -> types.put(header, proof.type()));
        return types;
    }

    private static final class Proof {
        private final Set<String> labels = new HashSet<>();
        private final boolean isKey;
        private boolean yesNo = true;
        private boolean number = true;
        private boolean date = true;
        private boolean any;

        Proof(String header) {
            isKey = KEY.matcher(header).matches();
        }

        void see(String value) {
            if (value.isEmpty()) {
                return;
            }
            any = true;
            if (labels.size() <= LABELS) {
                labels.add(value);
            }
            yesNo = yesNo && (value.equals("true") || value.equals("false"));
            number = number && NUMBER.matcher(value).matches();
            date = date && isDate(value);
        }

        private static boolean isDate(String value) {
            if (!DATE.matcher(value).matches()) {
                return false;
            }
            try {
                return LocalDate.parse(value).getYear() > 0;
            } catch (DateTimeException noSuchDay) {
                return false;
            }
        }

        FieldType type() {
            if (!any) {
                return FieldType.TEXT;
            }
            if (yesNo) {
                return FieldType.YES_NO;
            }
            if (number && !isKey) {
                return FieldType.NUMBER;
            }
            if (date) {
                return FieldType.DATE;
            }
            return labels.size() <= LABELS ? FieldType.CATEGORY : FieldType.TEXT;
        }
    }
}
