package app.shopfolk.service;

import app.shopfolk.base.Money;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContact;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The worked example: Joe, worth 429.00 a year, and Sarah, who costs 22.00, each in a bucket of their own. */
final class TwoCustomers {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final Rates RATES = new Rates(Money.of("30"), 3, 60);
    static final int JOE = 0;
    static final int SARAH = 1;

    private final List<Map<CustomerField, String>> values =
            List.of(new EnumMap<>(CustomerField.class), new EnumMap<>(CustomerField.class));
    private final SaleLines lines = new SaleLines();
    private final List<String> receipts = new ArrayList<>();
    private final List<ServiceContact> contacts = new ArrayList<>();
    private final Notes notes = new Notes();

    private TwoCustomers() {
        values.get(JOE).put(CustomerField.AGE, "37");
        values.get(SARAH).put(CustomerField.AGE, "19");
        // Long ago, so that neither is new.
        buy(JOE, TODAY.minusYears(2), "10", "6");
        buy(SARAH, TODAY.minusYears(2), "10", "7");
        for (int visit = 0; visit < 4; visit++) {
            buy(JOE, TODAY.minusMonths(3L * visit).minusDays(5), "300", "180");
        }
        for (int order = 0; order < 12; order++) {
            buy(SARAH, TODAY.minusMonths(order).minusDays(5), "25", "17.50");
        }
        call(JOE, 2, 90, "a plan for the garden", false);
        for (int call = 0; call < 4; call++) {
            call(SARAH, 1 + 3 * call, 50, "how it works", false);
        }
    }

    static TwoCustomers asWorked() {
        return new TwoCustomers();
    }

    /** What only the ledger knows of a person, such as a field of hers. */
    TwoCustomers with(int who, CustomerField field, String value) {
        values.get(who).put(field, value);
        return this;
    }

    TwoCustomers waiting(int who, int daysAgo, int minutes) {
        notes.note(new Issue(
                "n" + notes.noted.size(), 10 + who, TODAY.minusDays(daysAgo), "a question", minutes * 100, true));
        return this;
    }

    TwoCustomers call(int who, int monthsAgo, int minutes, String topic, boolean open) {
        LocalDate day = TODAY.minusMonths(monthsAgo).minusDays(3);
        contacts.add(new ServiceContact(who, day, minutes * 100, null, topic, null, open));
        return this;
    }

    Notes notes() {
        return notes;
    }

    private void buy(int who, LocalDate day, String paid, String cost) {
        receipts.add("R" + receipts.size());
        lines.add(
                receipts.size() - 1,
                who,
                SaleLines.NONE,
                (int) day.toEpochDay(),
                600,
                Channel.SHOP,
                Money.UNIT,
                Money.of(paid).tenThousandths(),
                Money.of(cost).tenThousandths(),
                0);
    }

    Picture picture() {
        List<Customer> people = List.of(
                new Customer(10, "Joe", Set.of(new Identity(Identity.Kind.NAME, "Joe")), values.get(JOE), Map.of()),
                new Customer(
                        11, "Sarah", Set.of(new Identity(Identity.Kind.NAME, "Sarah")), values.get(SARAH), Map.of()));
        List<Identity> identities = List.of(
                new Identity(Identity.Kind.CUSTOMER_NUMBER, "1"), new Identity(Identity.Kind.CUSTOMER_NUMBER, "2"));
        LedgerContents ledger = new LedgerContents(
                people, identities, new int[] {0, 1}, List.of(), receipts, lines, contacts, new TreeMap<>(), 1);
        CustomerFacts facts = CustomerFacts.of(ledger, FactSettings.DEFAULT.withAsOf(TODAY));
        return Picture.of(
                facts,
                new Segmentation(
                        Trade.NONE_OF_THESE,
                        List.of(bucket("Joes", 0, 1210, Money.of("6")), bucket("Sarahs", 1, 310, Money.of("12")))),
                true,
                RATES);
    }

    private static Segment bucket(String name, int colour, double spent, Money marketing) {
        return new Segment(name, name, colour, new Rule.Between("monetary", spent, spent), marketing);
    }

    /** Notes in memory. */
    static final class Notes implements Issues {
        final Map<String, Issue> noted = new TreeMap<>();
        final Set<String> done = new TreeSet<>();
        final Map<Integer, String> kept = new TreeMap<>();

        @Override
        public List<Issue> noted() {
            return List.copyOf(noted.values());
        }

        @Override
        public void note(Issue issue) {
            noted.put(issue.id(), issue);
        }

        @Override
        public Set<String> done() {
            return Set.copyOf(done);
        }

        @Override
        public void finish(String id, LocalDate day) {
            done.add(id);
        }

        @Override
        public void reopen(String id) {
            done.remove(id);
        }

        @Override
        public Map<Integer, String> kept() {
            return Map.copyOf(kept);
        }

        @Override
        public void keepAnyway(int customer, String note, LocalDate day) {
            kept.put(customer, note);
        }

        @Override
        public void letFiguresSpeak(int customer) {
            kept.remove(customer);
        }
    }
}
