package app.shopfolk.sales.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into one table, sent some thousand at a time. Plain JDBC, many rows in one statement: a statement for
 * each row costs several times what storing it does, above all while the program is still cold.
 */
final class Rows implements AutoCloseable {
    private static final int AT_ONCE = 4_000;
    private static final int IN_ONE = 50;

    private final Handle handle;
    private final String statement;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();

    /** @param statement one row's; an insertion ends with its {@code VALUES (?, …)} */
    Rows(Handle handle, String statement) {
        this.handle = handle;
        this.statement = statement;
    }

    void add(@Nullable Object... values) {
        waiting.add(values);
        if (waiting.size() == AT_ONCE) {
            send();
        }
    }

    /** Sends what is left. */
    void send() {
        if (waiting.isEmpty()) {
            return;
        }
        // Else the database would commit each row by itself.
        handle.useTransaction(_ -> {
            int sent = statement.startsWith("INSERT") ? sendTogether() : 0;
            sendSingly(sent);
        });
        waiting.clear();
    }

    private int sendTogether() {
        int whole = waiting.size() / IN_ONE * IN_ONE;
        if (whole == 0) {
            return 0;
        }
        String values = statement.substring(statement.lastIndexOf('('));
        try (PreparedStatement many = prepare(statement + (", " + values).repeat(IN_ONE - 1))) {
            for (int from = 0; from < whole; from += IN_ONE) {
                int place = 1;
                for (int row = from; row < from + IN_ONE; row++) {
                    place = bind(many, place, waiting.get(row));
                }
                many.executeUpdate();
            }
        } catch (SQLException failure) {
            throw new UnableToExecuteStatementException(failure, null);
        }
        return whole;
    }

    private void sendSingly(int from) {
        if (from == waiting.size()) {
            return;
        }
        try (PreparedStatement one = prepare(statement)) {
            for (@Nullable Object[] values : waiting.subList(from, waiting.size())) {
                bind(one, 1, values);
                one.addBatch();
            }
            one.executeBatch();
        } catch (SQLException failure) {
            throw new UnableToExecuteStatementException(failure, null);
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        return handle.getConnection().prepareStatement(sql);
    }

    private static int bind(PreparedStatement prepared, int from, @Nullable Object[] values) throws SQLException {
        int place = from;
        for (Object value : values) {
            prepared.setObject(place++, value);
        }
        return place;
    }

    @Override
    public void close() {
        waiting.clear();
    }
}
