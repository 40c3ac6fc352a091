package app.shopfolk.platform.db;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Copies what can still be read of a damaged database into a fresh one. H2 reads a table page by page and stops at the first
 * page it cannot make out; asked for ranges of rows, halved where one fails, it gives all the others.
 */
final class Salvage {
    /** How many rows are lost in a table of which not even that can be read. */
    static final long ALL = Long.MAX_VALUE;

    private static final long AT_ONCE = 512;

    private final Handle from;
    private final Handle to;

    private Salvage(Handle from, Handle to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Copies every table of the fresh database.
     *
     * @return how many rows each table lost, by its name in capitals; only those that lost any
     */
    static Map<String, Long> copy(Handle damaged, Handle fresh) throws SQLException {
        Salvage salvage = new Salvage(damaged, fresh);
        Map<String, Long> lost = new TreeMap<>();
        for (String table : Migrations.tables(fresh)) {
            long gone = salvage.copy(table);
            if (gone > 0) {
                lost.put(table, gone);
            }
        }
        return lost;
    }

    private long copy(String table) throws SQLException {
        to.execute("DELETE FROM " + table);
        Extent extent;
        try {
            extent = extent(table);
        } catch (SQLException unreadable) {
            return ALL;
        }
        List<String> columns = to.createQuery(
                        "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = ? ORDER BY"
                                + " ORDINAL_POSITION")
                .bind(0, table)
                .mapTo(String.class)
                .list();
        long copied = 0;
        for (long first = extent.first(); extent.rows() > 0 && first <= extent.last(); first += AT_ONCE) {
            copied += copy(table, columns, first, Math.min(extent.last(), first + AT_ONCE - 1));
        }
        return extent.rows() - copied;
    }

    /** The first and the last of a table's rows by H2's own number, and how many there are: known without reading them. */
    private record Extent(long first, long last, long rows) {}

    private Extent extent(String table) throws SQLException {
        String query = "SELECT MIN(_ROWID_), MAX(_ROWID_), COUNT(*) FROM " + table;
        try (PreparedStatement asked = from.getConnection().prepareStatement(query);
                ResultSet row = asked.executeQuery()) {
            row.next();
            return new Extent(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    private int copy(String table, List<String> columns, long first, long last) throws SQLException {
        List<@Nullable Object[]> rows;
        try {
            rows = read(table, columns, first, last);
        } catch (SQLException unreadable) {
            if (first == last) {
                return 0;
            }
            long middle = (first + last) >>> 1;
            return copy(table, columns, first, middle) + copy(table, columns, middle + 1, last);
        }
        write(table, columns, rows);
        return rows.size();
    }

    private List<@Nullable Object[]> read(String table, List<String> columns, long first, long last)
            throws SQLException {
        String query = "SELECT " + names(columns) + " FROM " + table + " WHERE _ROWID_ BETWEEN ? AND ?";
        List<@Nullable Object[]> rows = new ArrayList<>();
        try (PreparedStatement asked = from.getConnection().prepareStatement(query)) {
            asked.setLong(1, first);
            asked.setLong(2, last);
            try (ResultSet found = asked.executeQuery()) {
                while (found.next()) {
                    @Nullable Object[] row = new Object[columns.size()];
                    for (int at = 0; at < row.length; at++) {
                        Object value = found.getObject(at + 1);
                        row[at] = value instanceof java.sql.Blob ? found.getBytes(at + 1) : value;
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private void write(String table, List<String> columns, List<@Nullable Object[]> rows) throws SQLException {
        String insert = "INSERT INTO " + table + " (" + names(columns) + ") VALUES ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        try (PreparedStatement prepared = to.getConnection().prepareStatement(insert)) {
            for (@Nullable Object[] row : rows) {
                for (int at = 0; at < row.length; at++) {
                    prepared.setObject(at + 1, row[at]);
                }
                prepared.addBatch();
            }
            prepared.executeBatch();
        }
    }

    private static String names(List<String> columns) {
        return columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
    }
}
