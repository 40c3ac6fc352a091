package app.shopfolk.platform.db;

import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Small edits and big changes by turns, each to be found again by its number. */
final class Steps {
    private static final int ROWS = 150;

    private Steps() {}

    static void step(Database database, int step) {
        if (step % 3 == 2) {
            database.onCopy(handle -> insert(handle, step, ROWS), (handle, rows) -> verified(handle, step));
        } else {
            database.edit(handle -> insert(handle, step, 1));
        }
    }

    /** As the ledger does: on a full disk H2 may lose the end of what it wrote without a word. */
    private static Set<String> verified(Handle handle, int step) {
        Set<String> found = state(handle);
        if (!found.equals(stateAfter(step + 1))) {
            throw new DatabaseException(DatabaseException.Reason.DAMAGED, "The copy is not whole");
        }
        return found;
    }

    private static int insert(Handle handle, int step, int rows) {
        for (int row = 0; row < rows; row++) {
            handle.execute(
                    "INSERT INTO persona (id, seq, gone) VALUES (?, ?, FALSE)",
                    step + "/" + row + "/" + "x".repeat(150),
                    row);
        }
        return rows;
    }

    /** Which steps are there; a half one has a name of its own. */
    static Set<String> state(Handle handle) {
        Set<String> steps = new TreeSet<>();
        handle.createQuery("SELECT SUBSTRING(id, 1, LOCATE('/', id) - 1) AS step, COUNT(*) FROM persona GROUP BY step")
                .map((row, context) -> row.getInt(1) % 3 == 2 && row.getInt(2) != ROWS
                        ? row.getString(1) + " in part"
                        : row.getString(1))
                .forEach(steps::add);
        return steps;
    }

    static Set<String> stateAfter(int done) {
        Set<String> steps = new TreeSet<>();
        for (int step = 0; step < done; step++) {
            steps.add(Integer.toString(step));
        }
        return steps;
    }
}
