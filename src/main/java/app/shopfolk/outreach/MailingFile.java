package app.shopfolk.outreach;

import app.shopfolk.base.Phrase;
import app.shopfolk.base.SheetCell;
import app.shopfolk.base.Wording;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list as a table that mailing tools and spreadsheets take in. Of a customer's addresses only that of the list's own
 * channel stands in it, for she may have refused the others.
 *
 * <p>Columns are named as the tools document them: Mailchimp "Format guidelines for your import file"
 * (mailchimp.com/help/format-guidelines-for-your-import-file), Brevo "Create a file to import your contacts"
 * (help.brevo.com, article 208729849: attributes EMAIL, LASTNAME, FIRSTNAME, SMS; separated by semicolons), Klaviyo "How to
 * create and add subscribers to a new list" (help.klaviyo.com, article 115005078967: first column Email or Phone Number).
 */
public final class MailingFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CustomerFacts facts;
    private final MergeValues values;
    private final Wording wording;

    public MailingFile(CustomerFacts facts, MergeValues values, Wording wording) {
        this.facts = facts;
        this.values = values;
        this.wording = wording;
    }

    /** One column: its name and a customer's cell, by her row. */
    private record Named(String name, IntFunction<String> cell) {}

    /**
     * Writes those on the list, one a row, below a row of names. Meant for UTF-8.
     *
     * @throws IllegalArgumentException for a format that is no table
     */
    public void write(ContactList list, ListFormat format, Appendable out) throws IOException {
        List<Named> columns = columns(list, format);
        CSVFormat form = format == ListFormat.BREVO
                ? CSVFormat.RFC4180.builder().setDelimiter(';').get()
                : CSVFormat.RFC4180;
        if (format == ListFormat.SPREADSHEET) {
            // Without it, spreadsheets read UTF-8 as something else.
            out.append(BYTE_ORDER_MARK);
        }
        CSVPrinter table = new CSVPrinter(out, form);
        table.printRecord(columns.stream().map(Named::name).toList());
        for (int row : list.in()) {
            table.printRecord(columns.stream()
                    .map(column -> SheetCell.harmless(column.cell().apply(row).strip()))
                    .toList());
        }
        table.flush();
    }

    private List<Named> columns(ContactList list, ListFormat format) {
        boolean mail = list.channel() == ContactChannel.EMAIL;
        IntFunction<String> place = mail ? field(CustomerField.EMAIL) : this::phone;
        return switch (format) {
            case MAILCHIMP ->
                List.of(
                        new Named(mail ? "Email Address" : "SMS Phone Number", place),
                        new Named("First Name", this::first),
                        new Named("Last Name", this::last),
                        new Named("Tags", row -> list.audience().name()),
                        new Named("Last Product", merged(MergeField.LAST_PRODUCT)),
                        new Named("Favourite Category", merged(MergeField.FAVOURITE_CATEGORY)));
            case BREVO ->
                List.of(
                        new Named(mail ? "EMAIL" : "SMS", place),
                        new Named("LASTNAME", this::last),
                        new Named("FIRSTNAME", this::first),
                        new Named("LAST_PRODUCT", merged(MergeField.LAST_PRODUCT)),
                        new Named("FAVOURITE_CATEGORY", merged(MergeField.FAVOURITE_CATEGORY)));
            case KLAVIYO ->
                List.of(
                        new Named(mail ? "Email" : "Phone Number", place),
                        new Named("First Name", this::first),
                        new Named("Last Name", this::last),
                        new Named("Last Product", merged(MergeField.LAST_PRODUCT)),
                        new Named("Favourite Category", merged(MergeField.FAVOURITE_CATEGORY)));
            case SPREADSHEET -> plain(list.channel());
            case LETTERS, LABELS_L7160, LABELS_5160, CALL_SHEET ->
                throw new IllegalArgumentException("No table: " + format);
        };
    }

    private List<Named> plain(ContactChannel channel) {
        List<Named> columns = new ArrayList<>();
        columns.add(said("name", row -> facts.customer(row).displayName()));
        columns.add(said("first-name", this::first));
        switch (channel) {
            case EMAIL -> columns.add(said("email", field(CustomerField.EMAIL)));
            case PHONE, SMS -> columns.add(said("phone", field(CustomerField.PHONE)));
            case POST -> {
                columns.add(said("company", field(CustomerField.COMPANY)));
                columns.add(said("street", field(CustomerField.STREET)));
                columns.add(said("postcode", field(CustomerField.POSTCODE)));
                columns.add(said("city", field(CustomerField.CITY)));
                columns.add(said("region", field(CustomerField.REGION)));
                columns.add(said("country", field(CustomerField.COUNTRY)));
            }
        }
        columns.add(said("last-product", merged(MergeField.LAST_PRODUCT)));
        columns.add(said("favourite-category", merged(MergeField.FAVOURITE_CATEGORY)));
        return columns;
    }

    private Named said(String code, IntFunction<String> cell) {
        return new Named(wording.say(Phrase.of("outreach.column." + code)), cell);
    }

    private IntFunction<String> field(CustomerField field) {
        return row -> facts.customer(row).value(field).orElse("");
    }

    private IntFunction<String> merged(MergeField field) {
        return row -> values.known(field, row);
    }

    /** The number with nothing between its digits, as the tools want it. */
    private String phone(int row) {
        return ContactChannel.SMS.place(facts.customer(row)).orElse("");
    }

    private String first(int row) {
        return MergeValues.firstName(facts.customer(row));
    }

    private String last(int row) {
        Customer customer = facts.customer(row);
        String last = MergeValues.lastName(customer);
        return last.isEmpty() && first(row).isEmpty() ? customer.displayName() : last;
    }
}
