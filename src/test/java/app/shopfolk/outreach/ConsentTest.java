package app.shopfolk.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.Confirmed;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.MemoryLedger;
import app.shopfolk.sales.OwnersWord;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.Tally;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever files say in whatever order, and however people turn out to be one: nobody is written to without a yes. */
class ConsentTest {
    private static final ContactChannel[] CHANNELS = ContactChannel.values();

    private final MemoryLedger ledger = new MemoryLedger();
    private final List<CustomerRecord> files = new ArrayList<>();
    private final List<CustomerRecord> edits = new ArrayList<>();

    static LongStream shops() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("shops")
    void nobodyWhoRefusedOrWasNeverAskedIsInAnyFile(long seed) throws IOException {
        fill(new Random(seed));
        LedgerContents contents = ledger.contents();
        CustomerFacts facts = CustomerFacts.of(contents, FactSettings.DEFAULT);
        Lists lists = new Lists(new CampaignsInMemory(), () -> new ListRules(0, 0), () -> Instant.EPOCH);
        Audience all = new Audience(
                "all",
                "all",
                -1,
                java.util.stream.IntStream.range(0, facts.size()).boxed().toList());
        for (ContactChannel channel : CHANNELS) {
            ContactList list = lists.make(facts, lists.keys(facts), all, channel);
            Set<String> forbidden = new HashSet<>();
            for (int row = 0; row < facts.size(); row++) {
                if (!mayBeReached(contents, row, channel)) {
                    forbidden.add(contents.customers().get(row).displayName());
                }
            }
            MailingFile file = new MailingFile(
                    facts, new MergeValues(facts, phrase -> phrase.toString()), phrase -> phrase.toString());
            Set<String> refused = placesOfThoseWhoRefused(contents, channel);
            for (ListFormat format : ListFormat.of(channel)) {
                if (format.isTable()) {
                    for (CSVRecord row : rows(file, list, format)) {
                        boolean isNamed = format == ListFormat.SPREADSHEET;
                        assertThat(refused).doesNotContain(row.get(isNamed ? 2 : 0));
                        assertThat(isNamed ? forbidden : refused).doesNotContain(row.get(0));
                    }
                }
            }
        }
    }

    private static List<CSVRecord> rows(MailingFile file, ContactList list, ListFormat format) throws IOException {
        StringWriter out = new StringWriter();
        file.write(list, format, out);
        char separator = format == ListFormat.BREVO ? ';' : ',';
        List<CSVRecord> rows =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator)
                        .get()
                        .parse(new StringReader(out.toString()))
                        .stream()
                        .skip(1)
                        .toList();
        assertThat(rows).hasSameSizeAs(list.in());
        return rows;
    }

    /** Inboxes and telephones; a letter carries a name, so that a house may hold one of each mind. */
    private static Set<String> placesOfThoseWhoRefused(LedgerContents contents, ContactChannel channel) {
        return channel == ContactChannel.POST
                ? Set.of()
                : contents.customers().stream()
                        .filter(customer -> "false".equals(customer.values().get(channel.consent())))
                        .flatMap(customer -> channel.place(customer).stream())
                        .collect(Collectors.toSet());
    }

    /** Worked out from the records one by one, without laying them over one another. */
    private boolean mayBeReached(LedgerContents contents, int row, ContactChannel channel) {
        Map<Identity, String> lastWord = new HashMap<>();
        String newest = null;
        for (CustomerRecord record : files) {
            String said = record.values().get(channel.consent());
            if (said != null && rowOf(contents, record) == row) {
                lastWord.put(record.identities().getFirst(), said);
                newest = said;
            }
        }
        boolean refused = lastWord.containsValue("false");
        for (CustomerRecord edit : edits) {
            String said = edit.values().get(channel.consent());
            if (said != null && rowOf(contents, edit) == row) {
                refused = said.equals("false");
                newest = said;
            }
        }
        return !refused && "true".equals(newest);
    }

    private static int rowOf(LedgerContents contents, CustomerRecord record) {
        return contents.customerOfIdentity()[
                contents.identities().indexOf(record.identities().getFirst())];
    }

    /** Few e-mails and telephones among many records, so that many of them turn out to be one person. */
    private void fill(Random random) {
        int imports = 1 + random.nextInt(3);
        for (int each = 0; each < imports; each++) {
            List<CustomerRecord> records = new ArrayList<>();
            for (int at = 0; at < 30; at++) {
                records.add(record(random));
            }
            files.addAll(records);
            ledger.add(
                    List.of(new Batch(
                            "f" + each,
                            "customers",
                            "d" + each,
                            records,
                            List.of(),
                            List.of(),
                            List.of(),
                            new BitSet(),
                            new SaleLines(),
                            List.of(),
                            Confirmed.NOTHING,
                            new Tally(30, 30, 0, 0, 0))),
                    Progress.none());
        }
        for (int at = random.nextInt(4); at > 0; at--) {
            CustomerRecord edit = record(random);
            edits.add(edit);
            ledger.say(edit, new OwnersWord.Source(LocalDate.EPOCH, ""));
        }
    }

    private static CustomerRecord record(Random random) {
        Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
        List<Identity> identities = new ArrayList<>();
        String email = "p" + random.nextInt(25) + "@mail.example";
        String phone = "+35455500" + (10 + random.nextInt(25));
        if (random.nextInt(3) > 0) {
            identities.add(new Identity(Identity.Kind.CUSTOMER_NUMBER, "C" + random.nextInt(40)));
        }
        if (identities.isEmpty() || random.nextBoolean()) {
            identities.add(new Identity(Identity.Kind.EMAIL, email));
        }
        if (random.nextInt(3) == 0) {
            identities.add(new Identity(Identity.Kind.PHONE, phone));
        }
        values.put(CustomerField.EMAIL, email);
        values.put(CustomerField.PHONE, phone);
        values.put(CustomerField.STREET, "Holt " + random.nextInt(90));
        values.put(CustomerField.CITY, "Vik");
        for (ContactChannel channel : CHANNELS) {
            switch (random.nextInt(3)) {
                case 0 -> values.put(channel.consent(), "true");
                case 1 -> values.put(channel.consent(), "false");
                default -> {}
            }
        }
        return new CustomerRecord(identities, values, Map.of());
    }
}
