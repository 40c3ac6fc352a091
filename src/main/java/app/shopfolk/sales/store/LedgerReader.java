package app.shopfolk.sales.store;

import app.shopfolk.base.Money;
import app.shopfolk.sales.ImportEntry;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.ServiceContact;
import app.shopfolk.sales.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jdbi.v3.core.Handle;

/** Reads the whole ledger into memory and checks on the way that everything is there that was stored. */
final class LedgerReader {
    private final Handle handle;
    private final Map<String, ContactRow> contacts = new LinkedHashMap<>();
    private final RowCounts contactRows = new RowCounts();

    /** A contact with its identity's id, 0 for nobody. */
    private record ContactRow(int identity, ServiceContact contact) {}

    private LedgerReader(Handle handle) {
        this.handle = handle;
    }

    /** @throws app.shopfolk.platform.db.DatabaseException where something is missing or not as it was stored */
    static Snapshot read(Handle handle) {
        try {
            return new LedgerReader(handle).snapshot();
        } catch (IndexOutOfBoundsException | IllegalStateException | IllegalArgumentException | ArithmeticException e) {
            throw new app.shopfolk.platform.db.DatabaseException(
                    app.shopfolk.platform.db.DatabaseException.Reason.DAMAGED, e);
        }
    }

    private Snapshot snapshot() {
        // What was bought and who bought it fill about as much of the file: several connections read side by side.
        ForkJoinTask<Sold> reading = ForkJoinPool.commonPool().submit(this::sold);
        PeopleReader people;
        try {
            people = new PeopleReader(handle);
            people.readRecords();
            readContacts();
        } finally {
            reading.quietlyJoin();
        }
        LinesReader lines = reading.join().lines();
        ProductsReader products = reading.join().products();
        lines.eachIdentity(people::see);
        contacts.values().forEach(row -> people.see(row.identity()));
        people.settle();
        LedgerContents contents = new LedgerContents(
                people.customers(),
                people.identities(),
                people.customerOfIdentity(),
                products.products(),
                lines.receipts(),
                lines.lines(people::position, products::position),
                placed(people),
                people.ownFields(),
                Counter.VERSION.now(handle));
        return new Snapshot(contents, imports(contents, lines, people, products));
    }

    /** What was bought. */
    private record Sold(LinesReader lines, ProductsReader products) {}

    private Sold sold() {
        try (Handle second = handle.getJdbi().open()) {
            ProductsReader products = new ProductsReader(second);
            LinesReader lines = new LinesReader(second);
            lines.unpack();
            return new Sold(lines, products);
        }
    }

    private void readContacts() {
        String query = "SELECT import_id, contact_key, identity_id, epoch_day, minutes, effort, topic, channel, is_open"
                + " FROM service_contact ORDER BY id";
        Query.forEach(handle, query, row -> {
            ServiceContact contact = new ServiceContact(
                    -1,
                    LocalDate.ofEpochDay(row.getInt(4)),
                    row.getObject(5, Integer.class),
                    row.getObject(6, Integer.class),
                    row.getString(7),
                    row.getString(8),
                    row.getBoolean(9));
            // The newest row of a ticket counts, in the place of the first.
            contacts.put(row.getString(2), new ContactRow(row.getInt(3), contact));
            contactRows.see(row);
        });
    }

    private List<ServiceContact> placed(PeopleReader people) {
        return contacts.values().stream()
                .map(row -> new ServiceContact(
                        people.position(row.identity() == 0 ? -1 : row.identity()),
                        row.contact().day(),
                        row.contact().minutes(),
                        row.contact().effort(),
                        row.contact().topic(),
                        row.contact().channel(),
                        row.contact().open()))
                .toList();
    }

    private List<ImportEntry> imports(
            LedgerContents contents, LinesReader lines, PeopleReader people, ProductsReader products) {
        List<ImportEntry> imports = new ArrayList<>();
        Query.forEach(handle, "SELECT * FROM import_batch ORDER BY id DESC", row -> {
            int id = row.getInt("id");
            if (!LineSums.expected(row).equals(lines.sums(id))
                    || row.getLong("receipts") != lines.receiptCount(id)
                    || row.getLong("customer_records") != people.recordsOf(id)
                    || row.getLong("product_records") != products.recordsOf(id)
                    || row.getLong("contacts") != contactRows.of(id)) {
                throw Damage.found("Import " + id + " is not whole");
            }
            imports.add(new ImportEntry(
                    id,
                    row.getString("file"),
                    row.getString("kind"),
                    row.getString("digest"),
                    Instant.ofEpochMilli(row.getLong("imported_at_millis")),
                    new Tally(
                            row.getLong("rows_read"),
                            row.getLong("rows_stored"),
                            row.getLong("rows_set_aside"),
                            row.getLong("rows_already_known"),
                            row.getLong("rows_ignored")),
                    lines.countOf(id),
                    new Money(lines.sumOf(id, contents::revenueOfLine))));
        });
        return Collections.unmodifiableList(imports);
    }
}
