package app.shopfolk.sales.store;

import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.CustomerLayers;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.OwnersWord;
import app.shopfolk.sales.PersonalData.Origin;
import app.shopfolk.sales.PersonalData.Said;
import app.shopfolk.sales.PersonalData.Told;
import app.shopfolk.sales.PersonalData.Whence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Reads every value that files and the owner ever told of one customer, and which of them hold. */
final class ToldReader {
    private final BitSet hers = new BitSet();
    private final Map<Integer, Origin> origins = new HashMap<>();
    private final CustomerLayers layers = new CustomerLayers();
    private final List<Row> records = new ArrayList<>();

    ToldReader(Handle handle, int customer) {
        handle.createQuery("SELECT identity_id FROM identity_link WHERE customer_id = ?")
                .bind(0, customer)
                .mapTo(Integer.class)
                .forEach(hers::set);
        Query.forEach(
                handle,
                "SELECT id, file, imported_at_millis FROM import_batch",
                row -> origins.put(row.getInt(1), new Origin(row.getString(2), Instant.ofEpochMilli(row.getLong(3)))));
        String query = "SELECT import_id, identity_ids, field_values, own_values, id, said_day, said_whence"
                + " FROM customer_record ORDER BY id";
        Query.forEach(handle, query, row -> {
            int lead = IdentityIds.of(row.getString(2))[0];
            if (hers.get(lead)) {
                records.add(new Row(
                        lead, whence(row), FieldsText.values(row.getString(3)), FieldsText.own(row.getString(4))));
            }
        });
        for (Row record : records) {
            if (record.isSaid()) {
                layers.say(record.values(), record.own());
            } else {
                layers.lay(record.lead(), record.values(), record.own());
            }
        }
    }

    /** The ids of all identities that are hers; none where there is no such customer. */
    BitSet hers() {
        return hers;
    }

    /** The import of an id; empty where there is none. */
    Optional<Origin> origin(int importId) {
        return Optional.ofNullable(origins.get(importId));
    }

    /** The name that holds. */
    String name(Set<Identity> identities) {
        return layers.customer(0, identities).displayName();
    }

    /** Every value, the oldest first, the owner's word last. */
    List<Told> told() {
        List<Told> all = new ArrayList<>();
        records.stream().filter(record -> !record.isSaid()).forEach(record -> all.addAll(record.told()));
        records.stream().filter(Row::isSaid).forEach(record -> all.addAll(record.told()));
        return settled(all);
    }

    /** One of her records, in the order they came. */
    private record Row(int lead, Whence whence, Map<CustomerField, String> values, Map<String, String> own) {
        boolean isSaid() {
            return whence instanceof Said;
        }

        List<Told> told() {
            List<Told> told = new ArrayList<>();
            values.forEach((field, value) -> told.add(new Told(Optional.of(field), "", value, false, whence)));
            own.forEach((header, value) -> told.add(new Told(Optional.empty(), header, value, false, whence)));
            return told;
        }
    }

    private Whence whence(ResultSet row) throws SQLException {
        int importId = row.getInt(1);
        if (!row.wasNull()) {
            Origin origin = origins.get(importId);
            if (origin == null) {
                throw Damage.found("An import is gone");
            }
            return origin;
        }
        int day = row.getInt(6);
        return new Said(
                row.getInt(5),
                row.wasNull()
                        ? Optional.empty()
                        : Optional.of(new OwnersWord.Source(LocalDate.ofEpochDay(day), row.getString(7))));
    }

    /** The last word on a thing is the one that counts, an emptied one too; of a refusal the one that refused. */
    private List<Told> settled(List<Told> all) {
        Map<CustomerField, String> known = layers.customer(0, Set.of()).values();
        List<Told> told = new ArrayList<>();
        Map<Object, Integer> last = new HashMap<>();
        for (int at = 0; at < all.size(); at++) {
            Told each = all.get(at);
            boolean overruled = each.field()
                    .filter(CustomerField.CONSENTS::contains)
                    .filter(field -> !each.value().equals(known.getOrDefault(field, "")))
                    .isPresent();
            if (!overruled) {
                last.put(about(each), at);
            }
        }
        for (int at = 0; at < all.size(); at++) {
            Told each = all.get(at);
            if (!each.value().isEmpty()) {
                boolean addsUp =
                        each.field().filter(CustomerField.GATHERED::contains).isPresent();
                boolean current = addsUp || Integer.valueOf(at).equals(last.get(about(each)));
                told.add(new Told(each.field(), each.header(), each.value(), current, each.whence()));
            }
        }
        return List.copyOf(told);
    }

    private static Object about(Told told) {
        return told.field().isPresent() ? told.field().get() : told.header();
    }
}
