package app.shopfolk.sales.store;

import app.shopfolk.sales.PersonalData.Noted;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * The tables of all rooms that keep something by customer: those with a column called {@code customer} or {@code
 * customer_id}. A new one is taken in by its column's name, so that nobody can forget it here.
 */
final class KeptByCustomer {
    private static final String LINKS = "identity_link";

    private final Handle handle;

    KeptByCustomer(Handle handle) {
        this.handle = handle;
    }

    private record Column(String table, String name) {}

    private List<Column> columns() {
        return handle
                .createQuery("""
                    SELECT TABLE_NAME, COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS
                    WHERE TABLE_SCHEMA = 'PUBLIC' AND COLUMN_NAME IN ('CUSTOMER', 'CUSTOMER_ID')
                    ORDER BY TABLE_NAME\
                    """)
                .map((row, context) -> new Column(
                        row.getString(1).toLowerCase(Locale.ROOT),
                        row.getString(2).toLowerCase(Locale.ROOT)))
                .list()
                .stream()
                .filter(column -> !column.table().equals(LINKS))
                .toList();
    }

    /** Deletes the rows of a customer, under whichever of her identities' ids she was known when they were written. */
    void drop(BitSet ids) {
        for (Column column : columns()) {
            for (int id : ids.stream().toArray()) {
                handle.execute("DELETE FROM " + column.table() + " WHERE " + column.name() + " = ?", id);
            }
        }
    }

    /**
     * Deletes what is kept of issues out of files: their ids begin with the customer's and end with what it was about, and
     * stand in a key, where nothing can be blotted out.
     */
    void dropIssues(BitSet ids) {
        for (int id : ids.stream().toArray()) {
            handle.execute("DELETE FROM service_done WHERE issue_id LIKE ?", id + "/%");
        }
    }

    /** The rows of a customer. */
    List<Noted> of(BitSet ids) {
        // A word may be kept under each of her identities: it is one word all the same.
        Set<Noted> noted = new LinkedHashSet<>();
        for (Column column : columns()) {
            for (int id : ids.stream().toArray()) {
                handle.createQuery("SELECT * FROM " + column.table() + " WHERE " + column.name() + " = ?")
                        .bind(0, id)
                        .mapToMap()
                        .forEach(row -> noted.add(new Noted(column.table(), words(row, column.name()))));
            }
        }
        return List.copyOf(noted);
    }

    private static Map<String, String> words(Map<String, Object> row, String but) {
        Map<String, String> words = new LinkedHashMap<>();
        row.forEach((name, value) -> {
            if (value != null && !name.equalsIgnoreCase(but)) {
                words.put(name.toLowerCase(Locale.ROOT), value.toString());
            }
        });
        return words;
    }
}
