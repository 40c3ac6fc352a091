package app.shopfolk.sales;

import app.shopfolk.base.Money;
import app.shopfolk.platform.task.Progress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ledger without a database: same words, same rules, gone when the test ends. */
public final class MemoryLedger implements Ledger, OwnersWord {
    private record Import(int id, Instant at, Batch batch) {}

    private final List<Import> imports = new ArrayList<>();
    private final List<CustomerRecord> edits = new ArrayList<>();
    private int lastId;
    private long version;
    private @Nullable LedgerContents contents;

    @Override
    public LedgerContents contents() {
        LedgerContents now = contents;
        if (now == null) {
            now = new Building().contents();
            contents = now;
        }
        return now;
    }

    @Override
    public List<ImportEntry> imports() {
        LedgerContents all = contents();
        Building building = new Building();
        building.contents();
        List<ImportEntry> entries = new ArrayList<>();
        for (Import each : imports.reversed()) {
            long lines = 0;
            long revenue = 0;
            for (int line = 0; line < all.lines().size(); line++) {
                if (building.importOfLine.get(line) == each.id()) {
                    lines++;
                    revenue += all.revenueOfLine(line);
                }
            }
            Batch batch = each.batch();
            entries.add(new ImportEntry(
                    each.id(),
                    batch.file(),
                    batch.kind(),
                    batch.digest(),
                    each.at(),
                    batch.tally(),
                    lines,
                    new Money(revenue)));
        }
        return entries;
    }

    @Override
    public void add(List<Batch> batches, Progress progress) {
        progress.check();
        for (Batch batch : batches) {
            imports.add(new Import(++lastId, Instant.EPOCH.plusSeconds(lastId), batch));
        }
        changed();
    }

    @Override
    public void undo(int importId, Progress progress) {
        imports.stream().filter(each -> each.id() == importId).findFirst().ifPresent(this::passOn);
        imports.removeIf(each -> each.id() == importId);
        changed();
    }

    /** Lines of receipts that a later import confirmed become its own. */
    private void passOn(Import gone) {
        Batch from = gone.batch();
        for (int at = 0; at < from.lines().size(); at++) {
            int line = at;
            String receipt = from.receipts().get(from.lines().receipt(at));
            imports.stream()
                    .filter(each -> each.id() > gone.id()
                            && each.batch().confirmed().receipts().contains(receipt))
                    .findFirst()
                    .ifPresent(heir -> imports.set(
                            imports.indexOf(heir),
                            new Import(heir.id(), heir.at(), withLine(heir.batch(), from, line, receipt))));
        }
    }

    private static Batch withLine(Batch heir, Batch from, int line, String receipt) {
        List<String> receipts = new ArrayList<>(heir.receipts());
        List<Identity> identities = new ArrayList<>(heir.identities());
        List<ProductRecord> products = new ArrayList<>(heir.products());
        SaleLines lines = heir.lines();
        SaleLines source = from.lines();
        int who = source.identity(line);
        int what = source.product(line);
        receipts.add(receipt);
        if (who >= 0) {
            identities.add(from.identities().get(who));
        }
        if (what >= 0) {
            products.add(new ProductRecord(from.products().get(what).key(), null, null, null, null, null));
        }
        lines.add(
                receipts.size() - 1,
                who < 0 ? who : identities.size() - 1,
                what < 0 ? what : products.size() - 1,
                source.day(line),
                source.minute(line),
                source.channel(line),
                source.quantity(line),
                source.paid(line),
                source.cost(line),
                source.discount(line));
        return new Batch(
                heir.file(),
                heir.kind(),
                heir.digest(),
                heir.customers(),
                products,
                identities,
                receipts,
                heir.replaced(),
                lines,
                heir.contacts(),
                heir.confirmed(),
                heir.tally());
    }

    @Override
    public int say(CustomerRecord edit, Source source) {
        edits.add(edit);
        changed();
        return edits.size();
    }

    @Override
    public void takeBack(int word) {
        edits.set(word - 1, new CustomerRecord(edits.get(word - 1).identities(), Map.of(), Map.of()));
        changed();
    }

    @Override
    public Set<Integer> noted(CustomerField field) {
        return Set.of();
    }

    @Override
    public List<PersonalData.Told> told(int customer) {
        return List.of();
    }

    private void changed() {
        contents = null;
        version++;
    }

    /** Lays all imports over one another. */
    private final class Building {
        private final Map<Identity, Integer> identities = new LinkedHashMap<>();
        private final List<Matching.Sighting> sightings = new ArrayList<>();
        private final Map<String, Product> products = new LinkedHashMap<>();
        private final Map<String, Integer> receipts = new LinkedHashMap<>();
        private final Map<String, Integer> replacedBy = new HashMap<>();
        private final Map<String, ServiceContactRecord> tickets = new LinkedHashMap<>();
        private final List<Integer> importOfLine = new ArrayList<>();
        private final SaleLines lines = new SaleLines();

        LedgerContents contents() {
            imports.forEach(this::see);
            edits.forEach(this::see);
            imports.forEach(this::lay);
            List<Identity> all = List.copyOf(identities.keySet());
            int[] firstOf = Matching.of(all, sightings, List.of()).customerOf();
            Map<Integer, Integer> positions = new LinkedHashMap<>();
            int[] customerOf = new int[all.size()];
            for (int i = 0; i < all.size(); i++) {
                customerOf[i] = positions.computeIfAbsent(firstOf[i], _ -> positions.size());
            }
            return new LedgerContents(
                    customers(all, customerOf, positions.size()),
                    all,
                    customerOf,
                    List.copyOf(products.values()),
                    List.copyOf(receipts.keySet()),
                    lines,
                    tickets.values().stream().map(this::contact).toList(),
                    ownFields(),
                    version);
        }

        private void see(Import each) {
            Batch batch = each.batch();
            batch.customers().forEach(this::see);
            batch.confirmed().customers().forEach(this::see);
            for (Identity identity : batch.identities()) {
                sight(List.of(identity), null);
            }
            for (ServiceContactRecord contact : batch.contacts()) {
                if (contact.who() != null) {
                    sight(List.of(contact.who()), null);
                }
                tickets.put(contact.key(), contact);
            }
            batch.replaced().stream()
                    .forEach(at -> replacedBy.put(batch.receipts().get(at), each.id()));
        }

        private void see(CustomerRecord customer) {
            String name = CustomerLayers.personName(customer.values());
            sight(customer.identities(), name.isEmpty() ? null : name);
        }

        private void sight(List<Identity> named, @Nullable String name) {
            int[] positions = named.stream()
                    .mapToInt(identity -> identities.computeIfAbsent(identity, _ -> identities.size()))
                    .toArray();
            sightings.add(new Matching.Sighting(positions, name));
        }

        private void lay(Import each) {
            Batch batch = each.batch();
            batch.products().forEach(this::lay);
            batch.confirmed().products().forEach(this::lay);
            for (String key : batch.receipts()) {
                receipts.computeIfAbsent(key, _ -> receipts.size());
            }
            List<String> productKeys = List.copyOf(products.keySet());
            Map<String, Integer> positionOf = new HashMap<>();
            for (int i = 0; i < productKeys.size(); i++) {
                positionOf.put(productKeys.get(i), i);
            }
            SaleLines from = batch.lines();
            for (int line = 0; line < from.size(); line++) {
                String receipt = batch.receipts().get(from.receipt(line));
                if (replacedBy.getOrDefault(receipt, 0) > each.id()) {
                    continue;
                }
                int identity = from.identity(line);
                int product = from.product(line);
                importOfLine.add(each.id());
                lines.add(
                        at(receipts, receipt),
                        identity < 0
                                ? identity
                                : at(identities, batch.identities().get(identity)),
                        product < 0
                                ? product
                                : at(positionOf, batch.products().get(product).key()),
                        from.day(line),
                        from.minute(line),
                        from.channel(line),
                        from.quantity(line),
                        from.paid(line),
                        from.cost(line),
                        from.discount(line));
            }
        }

        private void lay(ProductRecord record) {
            Product before = products.getOrDefault(
                    record.key(), new Product(products.size() + 1, record.key(), record.key(), null, null, null, null));
            products.put(
                    record.key(),
                    new Product(
                            before.id(),
                            before.key(),
                            record.name() == null ? before.name() : record.name(),
                            record.category() == null ? before.category() : record.category(),
                            record.brand() == null ? before.brand() : record.brand(),
                            record.price() == null ? before.price() : record.price(),
                            record.cost() == null ? before.cost() : record.cost()));
        }

        private List<Customer> customers(List<Identity> all, int[] customerOf, int count) {
            List<CustomerLayers> layers = new ArrayList<>();
            List<Set<Identity>> named = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                layers.add(new CustomerLayers());
                named.add(new LinkedHashSet<>());
            }
            for (int i = 0; i < all.size(); i++) {
                named.get(customerOf[i]).add(all.get(i));
            }
            imports.forEach(each -> Stream.concat(
                            each.batch().customers().stream(), each.batch().confirmed().customers().stream())
                    .forEach(record -> layersOf(record, layers, customerOf)
                            .lay(record.identities().getFirst(), record.values(), record.own())));
            edits.forEach(edit -> layersOf(edit, layers, customerOf).say(edit.values(), edit.own()));
            List<Customer> customers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                customers.add(layers.get(i).customer(i + 1, named.get(i)));
            }
            return List.copyOf(customers);
        }

        private CustomerLayers layersOf(CustomerRecord record, List<CustomerLayers> layers, int[] customerOf) {
            return layers.get(customerOf[at(identities, record.identities().getFirst())]);
        }

        private static <K> int at(Map<K, Integer> positions, K key) {
            return Objects.requireNonNull(positions.get(key));
        }

        private List<CustomerRecord> records() {
            List<CustomerRecord> records = new ArrayList<>();
            imports.forEach(each -> records.addAll(each.batch().customers()));
            records.addAll(edits);
            return records;
        }

        private Map<String, FieldType> ownFields() {
            Map<String, FieldType> own = new LinkedHashMap<>();
            records()
                    .forEach(record ->
                            record.own().keySet().forEach(header -> own.putIfAbsent(header, FieldType.CATEGORY)));
            return own;
        }

        private ServiceContact contact(ServiceContactRecord record) {
            return new ServiceContact(
                    record.who() == null ? SaleLines.NONE : at(identities, record.who()),
                    record.day(),
                    record.minutes(),
                    record.effort(),
                    record.topic(),
                    record.channel(),
                    record.open());
        }
    }
}
