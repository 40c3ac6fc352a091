package app.shopfolk.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.CustomerField;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailingFileTest {
    private static final Words ENGLISH = Words.of(Locale.UK, Currency.getInstance("GBP"));

    private static CustomerFacts facts() {
        TestLedger ledger = new TestLedger();
        int soap = ledger.product("=cmd|' /C calc'!A0", "Soap", "4", "2");
        int row = ledger.customer("Anna \"Red\" Berg, jr");
        ledger.with(row, CustomerField.NAME, "Anna Berg")
                .with(row, CustomerField.EMAIL, "anna@mail.example")
                .with(row, CustomerField.PHONE, "+354 555 0101")
                .with(row, CustomerField.CONSENT_EMAIL, "true")
                .with(row, CustomerField.CONSENT_SMS, "true")
                .line(ledger.receipt(), row, soap, "2026-10-01", app.shopfolk.sales.Channel.SHOP, "4", "2", "0");
        return ledger.facts();
    }

    private static String write(ContactChannel channel, ListFormat format) throws IOException {
        CustomerFacts facts = facts();
        Lists lists = new Lists(new CampaignsInMemory(), () -> new ListRules(0, 0), () -> Instant.EPOCH);
        ContactList list =
                lists.make(facts, lists.keys(facts), new Audience("b", "Tradespeople", 0, List.of(0)), channel);
        StringWriter out = new StringWriter();
        new MailingFile(facts, new MergeValues(facts, ENGLISH), ENGLISH).write(list, format, out);
        return out.toString();
    }

    @Test
    void eachToolFindsTheColumnsItDocuments() throws IOException {
        assertThat(write(ContactChannel.EMAIL, ListFormat.MAILCHIMP))
                .startsWith("Email Address,First Name,Last Name,Tags,")
                .contains("\r\nanna@mail.example,Anna,Berg,Tradespeople,");
        assertThat(write(ContactChannel.EMAIL, ListFormat.BREVO))
                .startsWith("EMAIL;LASTNAME;FIRSTNAME;")
                .contains("\r\nanna@mail.example;Berg;Anna;");
        assertThat(write(ContactChannel.EMAIL, ListFormat.KLAVIYO))
                .startsWith("Email,First Name,Last Name,")
                .contains("\r\nanna@mail.example,Anna,Berg,");
        assertThat(write(ContactChannel.SMS, ListFormat.BREVO))
                .startsWith("SMS;LASTNAME;FIRSTNAME;")
                .contains("\r\n+3545550101;Berg;Anna;");
        assertThat(write(ContactChannel.SMS, ListFormat.KLAVIYO)).startsWith("Phone Number,First Name,Last Name,");
    }

    /** Column for column, against what these tools' own exports and imports are called. */
    @ParameterizedTest
    @CsvSource({"MAILCHIMP, mailchimp-audience, ','", "BREVO, brevo-contacts, ';'"})
    void everyColumnButTheOwnersOwnIsOneThatTheToolPublishes(ListFormat format, String list, String separator)
            throws IOException {
        Path published = Path.of("../shared/data/headers", list + ".txt");
        assumeThat(published).exists();
        List<String> theirs = columns(Files.readAllLines(published).getFirst(), separator);
        List<String> own = List.of("last product", "favourite category", "last_product", "favourite_category");
        String header = write(ContactChannel.EMAIL, format).lines().findFirst().orElseThrow();
        assertThat(columns(header, separator))
                .hasSizeGreaterThan(3)
                .allSatisfy(column -> assertThat(own.contains(column) || theirs.contains(column))
                        .as(column)
                        .isTrue());
        // And the other way: what the tool needs to know a person by is there.
        assertThat(columns(header, separator)).contains(theirs.getFirst(), theirs.get(1), theirs.get(2));
    }

    /**
     * Klaviyo publishes no file of its columns: the first column is one of those that its article 115005078967 allows, the
     * others are properties of its glossary (article 360053679071) or, as it also takes, the owner's own.
     */
    @ParameterizedTest
    @CsvSource({"EMAIL, Email|Email Address", "SMS, Phone Number"})
    void klaviyoKnowsThePersonByTheFirstColumn(ContactChannel channel, String first) throws IOException {
        String[] columns = write(channel, ListFormat.KLAVIYO)
                .lines()
                .findFirst()
                .orElseThrow()
                .split(",");
        assertThat(first.split("\\|")).contains(columns[0]);
        assertThat(columns).containsSubsequence("First Name", "Last Name").doesNotHaveDuplicates();
        assertThat(Stream.of(columns).skip(1))
                .isSubsetOf("First Name", "Last Name", "Last Product", "Favourite Category");
    }

    private static List<String> columns(String header, String separator) {
        return Stream.of(header.replace("\"", "").split(separator))
                .map(column -> column.toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void noAddressOfAnotherChannelIsInIt() throws IOException {
        for (ListFormat format : ListFormat.of(ContactChannel.EMAIL)) {
            assertThat(write(ContactChannel.EMAIL, format)).doesNotContain("555");
        }
        for (ListFormat format : ListFormat.of(ContactChannel.SMS)) {
            assertThat(write(ContactChannel.SMS, format)).doesNotContain("@mail");
        }
    }

    @Test
    void aFormulaIsTextAndATelephoneNumberStaysOne() throws IOException {
        for (ListFormat format : ListFormat.of(ContactChannel.SMS)) {
            assertThat(write(ContactChannel.SMS, format))
                    .contains("'=cmd|")
                    .contains("+354")
                    .doesNotContain("'+354");
        }
    }
}
