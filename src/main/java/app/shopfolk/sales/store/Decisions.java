package app.shopfolk.sales.store;

import app.shopfolk.sales.Identity;
import app.shopfolk.sales.Joins;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The owner's decisions on identities, as rows with the smaller id first. */
final class Decisions {
    private final Handle handle;

    Decisions(Handle handle) {
        this.handle = handle;
    }

    List<Joins.Decision> all() {
        List<Joins.Decision> decisions = new ArrayList<>();
        Query.forEach(
                handle,
                """
                SELECT a.kind, a.identity_value, b.kind, b.identity_value, d.joined FROM identity_decision d
                JOIN person_identity a ON a.id = d.one_id
                JOIN person_identity b ON b.id = d.other_id
                ORDER BY d.one_id, d.other_id\
                """,
                row -> decisions.add(new Joins.Decision(
                        new Identity(Identity.Kind.valueOf(row.getString(1)), row.getString(2)),
                        new Identity(Identity.Kind.valueOf(row.getString(3)), row.getString(4)),
                        row.getBoolean(5))));
        return decisions;
    }

    void keep(List<Joins.Decision> decisions) {
        each(decisions, (one, other, decision) -> {
            drop(one, other);
            handle.execute(
                    "INSERT INTO identity_decision (one_id, other_id, joined) VALUES (?, ?, ?)",
                    one,
                    other,
                    decision.same());
        });
    }

    void withdraw(List<Joins.Decision> decisions) {
        each(decisions, (one, other, decision) -> drop(one, other));
    }

    private void drop(int one, int other) {
        handle.execute("DELETE FROM identity_decision WHERE one_id = ? AND other_id = ?", one, other);
    }

    @FunctionalInterface
    private interface Taker {
        void take(int one, int other, Joins.Decision decision);
    }

    /** An identity that is in the ledger no more has nothing to decide. */
    private void each(List<Joins.Decision> decisions, Taker taker) {
        Map<Identity, Integer> ids = new HashMap<>();
        for (Joins.Decision decision : decisions) {
            Integer one = ids.computeIfAbsent(decision.one(), this::id);
            Integer other = ids.computeIfAbsent(decision.other(), this::id);
            if (one != null && other != null && !one.equals(other)) {
                taker.take(Math.min(one, other), Math.max(one, other), decision);
            }
        }
    }

    private @Nullable Integer id(Identity identity) {
        return handle.createQuery("SELECT id FROM person_identity WHERE kind = ? AND identity_value = ?")
                .bind(0, identity.kind().name())
                .bind(1, identity.value())
                .mapTo(Integer.class)
                .findFirst()
                .orElse(null);
    }
}
