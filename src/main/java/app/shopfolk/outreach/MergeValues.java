package app.shopfolk.outreach;

import app.shopfolk.base.Occasion;
import app.shopfolk.base.Phrase;
import app.shopfolk.base.Wording;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What fills the fields of a message for each customer. */
public final class MergeValues {
    private static final String BETWEEN_WORDS = " \t\n\u000b\f\r";

    private final CustomerFacts facts;
    private final Wording wording;
    private final int[] lastProduct;

    public MergeValues(CustomerFacts facts, Wording wording) {
        this.facts = facts;
        this.wording = wording;
        this.lastProduct = lastProducts(facts.ledger());
    }

    /** The dearest product of each customer's last day in the shop, or {@link SaleLines#NONE}. */
    private static int[] lastProducts(LedgerContents ledger) {
        SaleLines lines = ledger.lines();
        int[] product = new int[ledger.customers().size()];
        int[] day = new int[product.length];
        long[] paid = new long[product.length];
        Arrays.fill(product, SaleLines.NONE);
        Arrays.fill(day, Integer.MIN_VALUE);
        for (int line = 0; line < lines.size(); line++) {
            int row = ledger.customerOfLine(line);
            long amount = ledger.revenueOfLine(line);
            if (row == SaleLines.NONE || lines.product(line) == SaleLines.NONE || amount <= 0) {
                continue;
            }
            if (lines.day(line) > day[row] || (lines.day(line) == day[row] && amount > paid[row])) {
                product[row] = lines.product(line);
                day[row] = lines.day(line);
                paid[row] = amount;
            }
        }
        return product;
    }

    /** A customer's own value; empty where it is not known. */
    public String known(MergeField field, int row) {
        return switch (field) {
            case FIRST_NAME -> firstName(facts.customer(row));
            case LAST_PRODUCT ->
                lastProduct[row] == SaleLines.NONE
                        ? ""
                        : facts.ledger().products().get(lastProduct[row]).name();
            case FAVOURITE_CATEGORY -> facts.label("top-category", row).orElse("");
            case FAVOURITE_BRAND ->
                facts.customer(row)
                        .value(CustomerField.FAVOURITE_BRAND)
                        .or(() -> facts.label("top-brand", row))
                        .orElse("");
            case OCCASION ->
                facts.label("occasion", row)
                        .filter(code -> Occasion.of(code).isPresent())
                        .map(code -> wording.say(Phrase.of("occasion." + code)))
                        .orElse("");
        };
    }

    /** A customer's value, or words that fit anybody. */
    public String value(MergeField field, int row) {
        String known = known(field, row);
        return known.isEmpty() ? wording.say(Phrase.of(field.missingKey())) : known;
    }

    /** Of how many of some fields a customer's value is known; a good example knows all that a text uses. */
    int knownOf(List<MergeField> fields, int row) {
        int known = 0;
        for (MergeField field : fields) {
            known += known(field, row).isEmpty() ? 0 : 1;
        }
        return known;
    }

    static String firstName(Customer customer) {
        String first = customer.value(CustomerField.FIRST_NAME)
                .or(() -> customer.value(CustomerField.NAME).map(MergeValues::firstOf))
                .orElse("")
                .strip();
        return first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT))
                ? first.charAt(0) + first.substring(1).toLowerCase(Locale.ROOT)
                : first;
    }

    static String lastName(Customer customer) {
        return customer.value(CustomerField.LAST_NAME)
                .or(() -> customer.value(CustomerField.NAME).map(MergeValues::lastOf))
                .orElse("")
                .strip();
    }

    private static String firstOf(String name) {
        int comma = name.indexOf(',');
        String person = comma < 0 ? name : name.substring(comma + 1);
        String words = person.strip();
        int end = 0;
        while (end < words.length() && BETWEEN_WORDS.indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return words.substring(0, end);
    }

    private static String lastOf(String name) {
        int comma = name.indexOf(',');
        String[] words = name.strip().split("\\s+", -1);
        return comma >= 0 ? name.substring(0, comma) : words.length < 2 ? "" : words[words.length - 1];
    }
}
