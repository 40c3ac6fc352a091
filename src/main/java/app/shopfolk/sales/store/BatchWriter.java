package app.shopfolk.sales.store;

import app.shopfolk.base.Money;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.Confirmed;
import app.shopfolk.sales.CustomerLayers;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.OwnersWord;
import app.shopfolk.sales.ProductRecord;
import app.shopfolk.sales.ServiceContactRecord;
import app.shopfolk.sales.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes batches, and the owner's edits, as rows and chunks. */
final class BatchWriter {
    private final Handle handle;
    private final Progress progress;
    private final KnownIds<Identity> identities = new KnownIds<>(Counter.IDENTITY);
    private final KnownIds<String> products = new KnownIds<>(Counter.PRODUCT);
    private final KnownIds<String> receipts = new KnownIds<>(Counter.RECEIPT);
    private Confirmations confirmations;
    private long done;
    private long total;

    BatchWriter(Handle handle, Progress progress) {
        this.handle = handle;
        this.progress = progress;
        Query.forEach(
                handle,
                "SELECT id, kind, identity_value FROM person_identity",
                row -> identities.know(
                        new Identity(Identity.Kind.valueOf(row.getString(2)), row.getString(3)), row.getInt(1)));
        confirmations = new Confirmations(handle, identities, products, List.of());
    }

    /** Writes all batches, in their order. */
    void write(List<Batch> batches, Instant at) {
        Query.forEach(
                handle, "SELECT id, product_key FROM product", row -> products.know(row.getString(2), row.getInt(1)));
        Chunks.readReceipts(handle, (importId, id, key) -> receipts.know(key, id));
        confirmations = new Confirmations(handle, identities, products, batches);
        for (Batch batch : batches) {
            total += batch.customers().size()
                    + batch.products().size()
                    + batch.contacts().size()
                    + batch.lines().size();
        }
        for (Batch batch : batches) {
            write(batch, at);
        }
    }

    private void write(Batch batch, Instant at) {
        int importId = Counter.IMPORT.take(handle, 1);
        writeEntry(batch, importId, at);
        learnIdentities(batch);
        writeProducts(batch.products(), importId);
        writeCustomers(batch.customers(), importId);
        writeContacts(batch.contacts(), importId);
        int[] receiptIds = receipts.of(handle, batch.receipts(), new ArrayList<>());
        writeConfirmed(batch.confirmed(), importId);
        Chunks.storeReceipts(handle, importId, receiptIds, batch.receipts().toArray(new String[0]));
        int[] identityIds = batch.identities().stream().mapToInt(identities::id).toArray();
        int[] productIds = batch.products().stream()
                .mapToInt(product -> products.id(product.key()))
                .toArray();
        long before = done;
        Chunks.storeLines(handle, importId, batch.lines(), receiptIds, identityIds, productIds, stored -> {
            done = before + stored;
            tell();
        });
        writeReplaced(batch, importId, receiptIds);
        progress.check();
    }

    private void writeConfirmed(Confirmed confirmed, int importId) {
        List<ProductRecord> restatedProducts = confirmations.noteProducts(importId, confirmed.products());
        List<CustomerRecord> restatedCustomers = confirmations.noteCustomers(importId, confirmed.customers());
        confirmations.noteContacts(importId, confirmed.contacts());
        confirmations.noteReceipts(importId, confirmed.receipts(), receipts);
        writeProducts(restatedProducts, importId);
        writeCustomers(restatedCustomers, importId);
        if (!restatedProducts.isEmpty() || !restatedCustomers.isEmpty()) {
            handle.execute(
                    "UPDATE import_batch SET product_records = product_records + ?,"
                            + " customer_records = customer_records + ? WHERE id = ?",
                    restatedProducts.size(),
                    restatedCustomers.size(),
                    importId);
        }
    }

    private void writeEntry(Batch batch, int importId, Instant at) {
        Tally tally = batch.tally();
        LineSums sums = LineSums.of(batch.lines(), 0, batch.lines().size());
        handle.execute(
                """
                INSERT INTO import_batch (id, file, kind, digest, imported_at_millis, rows_read, rows_stored,
                  rows_set_aside, rows_already_known, rows_ignored, customer_records, product_records, contacts,
                  receipts, line_count, quantity_sum, paid_sum, cost_sum, discount_sum)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                importId,
                batch.file(),
                batch.kind(),
                batch.digest(),
                at.toEpochMilli(),
                tally.read(),
                tally.stored(),
                tally.setAside(),
                tally.alreadyKnown(),
                tally.ignored(),
                batch.customers().size(),
                batch.products().size(),
                batch.contacts().size(),
                batch.receipts().size(),
                sums.lines(),
                sums.quantity(),
                sums.paid(),
                sums.cost(),
                sums.discount());
    }

    private void learnIdentities(Batch batch) {
        List<Identity> named = new ArrayList<>();
        batch.customers().forEach(customer -> named.addAll(customer.identities()));
        named.addAll(batch.identities());
        for (ServiceContactRecord contact : batch.contacts()) {
            if (contact.who() != null) {
                named.add(contact.who());
            }
        }
        learn(named);
    }

    private void learn(List<Identity> named) {
        List<KnownIds.Fresh<Identity>> fresh = identities.learn(handle, named);
        try (Rows rows = new Rows(handle, "INSERT INTO person_identity (id, kind, identity_value) VALUES (?, ?, ?)")) {
            for (KnownIds.Fresh<Identity> identity : fresh) {
                rows.add(
                        identity.id(),
                        identity.key().kind().name(),
                        identity.key().value());
            }
            rows.send();
        }
    }

    private void writeProducts(List<ProductRecord> records, int importId) {
        List<KnownIds.Fresh<String>> fresh = new ArrayList<>();
        int[] ids = products.of(handle, records.stream().map(ProductRecord::key).toList(), fresh);
        try (Rows rows = new Rows(handle, "INSERT INTO product (id, product_key) VALUES (?, ?)")) {
            fresh.forEach(product -> rows.add(product.id(), product.key()));
            rows.send();
        }
        String insert = "INSERT INTO product_record (id, import_id, product_id, name, category, brand, price, cost)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        int id = Counter.PRODUCT_RECORD.take(handle, ids.length);
        try (Rows rows = new Rows(handle, insert)) {
            for (int at = 0; at < ids.length; at++) {
                ProductRecord record = records.get(at);
                confirmations.hear(record, id);
                rows.add(
                        id++,
                        importId,
                        ids[at],
                        record.name(),
                        record.category(),
                        record.brand(),
                        amount(record.price()),
                        amount(record.cost()));
                step();
            }
            rows.send();
        }
    }

    private static @Nullable Long amount(@Nullable Money money) {
        return money == null ? null : money.tenThousandths();
    }

    /** Writes the owner's own word and gives its row. */
    int write(CustomerRecord edit, OwnersWord.Source source) {
        learn(edit.identities());
        int id = writeCustomers(List.of(edit), null);
        handle.execute(
                "UPDATE customer_record SET said_day = ?, said_whence = ? WHERE id = ?",
                Math.toIntExact(source.day().toEpochDay()),
                source.whence(),
                id);
        return id;
    }

    /** Writes service that the owner gave herself. */
    void write(ServiceContactRecord contact) {
        Identity who = contact.who();
        learn(who == null ? List.of() : List.of(who));
        writeContacts(List.of(contact), null);
    }

    private int writeCustomers(List<CustomerRecord> records, @Nullable Integer importId) {
        String insert =
                "INSERT INTO customer_record (id, import_id, identity_ids, person_name, field_values, own_values)"
                        + " VALUES (?, ?, ?, ?, ?, ?)";
        int first = Counter.RECORD.take(handle, records.size());
        int id = first;
        try (Rows rows = new Rows(handle, insert)) {
            for (CustomerRecord record : records) {
                int[] named =
                        record.identities().stream().mapToInt(identities::id).toArray();
                String name = CustomerLayers.personName(record.values());
                String ids = IdentityIds.text(named);
                confirmations.hear(record, id, ids);
                rows.add(
                        id++,
                        importId,
                        ids,
                        name.isEmpty() ? null : name,
                        FieldsText.of(record.values()),
                        FieldsText.ofOwn(record.own()));
                step();
            }
            rows.send();
        }
        return first;
    }

    private void writeContacts(List<ServiceContactRecord> contacts, @Nullable Integer importId) {
        String insert = "INSERT INTO service_contact (id, import_id, contact_key, identity_id, epoch_day, minutes,"
                + " effort, topic, channel, is_open) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        int id = Counter.CONTACT.take(handle, contacts.size());
        try (Rows rows = new Rows(handle, insert)) {
            for (ServiceContactRecord contact : contacts) {
                Identity who = contact.who();
                confirmations.hear(contact, id);
                rows.add(
                        id++,
                        importId,
                        contact.key(),
                        who == null ? null : identities.id(who),
                        Math.toIntExact(contact.day().toEpochDay()),
                        contact.minutes(),
                        contact.effort(),
                        contact.topic(),
                        contact.channel(),
                        contact.open());
                step();
            }
            rows.send();
        }
    }

    private void writeReplaced(Batch batch, int importId, int[] receiptIds) {
        try (Rows rows = new Rows(handle, "INSERT INTO superseded (receipt_id, by_import) VALUES (?, ?)")) {
            batch.replaced().stream().forEach(receipt -> rows.add(receiptIds[receipt], importId));
            rows.send();
        }
    }

    private void step() {
        done++;
        if (done % 1_000 == 0) {
            tell();
        }
    }

    private void tell() {
        progress.check();
        progress.at(done, total);
    }
}
