package app.shopfolk.cli;

import app.shopfolk.base.Money;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.importing.Importing;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.outreach.CampaignsInMemory;
import app.shopfolk.outreach.ListRules;
import app.shopfolk.outreach.Lists;
import app.shopfolk.outreach.Sender;
import app.shopfolk.outreach.Wordings;
import app.shopfolk.outreach.WordingsInMemory;
import app.shopfolk.persona.Persona;
import app.shopfolk.persona.Personas;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.ImportEntry;
import app.shopfolk.sales.Ledger;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContact;
import app.shopfolk.sales.Tally;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Segmentations;
import app.shopfolk.segment.StartingPoint;
import app.shopfolk.segment.Trade;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small shop's book without a database: twelve customers, a walk-in, one import. */
final class BookInMemory implements OpenShop, Ledger, Segmentations {
    static final int CUSTOMERS = 12;

    private Optional<Segmentation> saved = Optional.empty();

    @Override
    public Path folder() {
        return Path.of("book");
    }

    @Override
    public Ledger ledger() {
        return this;
    }

    @Override
    public Importing importing() {
        return new Importing(this, "");
    }

    @Override
    public Segmentations segmentations() {
        return this;
    }

    @Override
    public FactSettings factSettings() {
        return FactSettings.DEFAULT;
    }

    @Override
    public Rates rates() {
        return Rates.DEFAULT;
    }

    @Override
    public Picture picture() {
        CustomerFacts facts = CustomerFacts.of(contents(), factSettings());
        return Picture.of(facts, StartingPoint.of(Trade.CAFE, facts, words()), false, rates());
    }

    @Override
    public app.shopfolk.sales.Privacy privacy() {
        throw new UnsupportedOperationException("Nobody is asked about here");
    }

    @Override
    public Personas personas() {
        return new Personas() {
            @Override
            public List<Persona> all() {
                return List.of();
            }

            @Override
            public void save(Persona persona) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void remove(String id) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Set<String> ever() {
                return Set.of();
            }

            @Override
            public List<Saved> history(String id) {
                return List.of();
            }
        };
    }

    private final CampaignsInMemory campaigns = new CampaignsInMemory();

    @Override
    public Lists lists() {
        return new Lists(campaigns, () -> ListRules.DEFAULT, InstantSource.system());
    }

    @Override
    public Wordings wordings() {
        return new WordingsInMemory();
    }

    @Override
    public Words words() {
        return Words.of(Locale.ENGLISH, Currency.getInstance("EUR"));
    }

    @Override
    public void close() {}

    @Override
    public Optional<Segmentation> current() {
        return saved;
    }

    @Override
    public void save(Segmentation segmentation) {
        saved = Optional.of(segmentation);
    }

    /** Customer n bought n + 1 times for 10.01 each at a cost of 4; the walk-in paid 5.5. */
    @Override
    public LedgerContents contents() {
        List<Customer> customers = new ArrayList<>();
        List<Identity> identities = new ArrayList<>();
        List<String> receipts = new ArrayList<>();
        int[] customerOf = new int[CUSTOMERS];
        SaleLines lines = new SaleLines();
        int day = (int) LocalDate.of(2026, 3, 2).toEpochDay();
        for (int at = 0; at < CUSTOMERS; at++) {
            Identity number = new Identity(Identity.Kind.CUSTOMER_NUMBER, "C" + at);
            identities.add(number);
            customerOf[at] = at;
            customers.add(new Customer(
                    at + 1,
                    "Person " + at,
                    Set.of(number),
                    Map.of(CustomerField.CITY, at % 2 == 0 ? "Sandmere" : "Northford"),
                    Map.of()));
            for (int visit = 0; visit <= at; visit++) {
                receipts.add("R" + receipts.size());
                lines.add(
                        receipts.size() - 1,
                        at,
                        SaleLines.NONE,
                        day + visit * 9,
                        600,
                        Channel.SHOP,
                        10_000,
                        100_100,
                        40_000,
                        0);
            }
        }
        receipts.add("walk-in");
        lines.add(
                receipts.size() - 1,
                SaleLines.NONE,
                SaleLines.NONE,
                day,
                600,
                Channel.SHOP,
                10_000,
                55_000,
                SaleLines.UNKNOWN,
                0);
        ServiceContact contact = new ServiceContact(0, LocalDate.of(2026, 3, 3), 2_050, null, null, null, false);
        return new LedgerContents(
                customers, identities, customerOf, List.of(), receipts, lines, List.of(contact), Map.of(), 1);
    }

    @Override
    public List<ImportEntry> imports() {
        return List.of(new ImportEntry(
                1,
                "till.csv",
                "sale-lines",
                "00",
                Instant.parse("2026-03-05T09:30:00Z"),
                new Tally(80, 79, 1, 0, 0),
                79,
                Money.of("786.28")));
    }

    @Override
    public void add(List<Batch> batches, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void undo(int importId, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Sender sender() {
        return new Sender("", "", "", "");
    }

    @Override
    public Paper paper() {
        return Paper.A4;
    }
}
