package app.shopfolk.service.store;

import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.db.DatabaseException;
import app.shopfolk.sales.LedgerException;
import app.shopfolk.service.Issue;
import app.shopfolk.service.Issues;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What the owner noted on service, in the database. Every method throws {@link LedgerException} where it refuses. */
public final class JdbiIssues implements Issues {
    private final Database database;

    public JdbiIssues(Database database) {
        this.database = database;
    }

    @Override
    public List<Issue> noted() {
        return asked(() -> database.read(handle -> handle.createQuery(
                        "SELECT id, customer, since_day, topic, minutes FROM service_issue ORDER BY since_day, id")
                .map((row, context) -> new Issue(
                        row.getString(1),
                        row.getInt(2),
                        LocalDate.ofEpochDay(row.getInt(3)),
                        row.getString(4),
                        row.getObject(5, Integer.class),
                        true))
                .list()));
    }

    @Override
    public void note(Issue issue) {
        asked(() -> database.edit(handle -> handle.createUpdate("MERGE INTO service_issue (id, customer, since_day,"
                        + " topic, minutes) KEY (id) VALUES (?, ?, ?, ?, ?)")
                .bind(0, issue.id())
                .bind(1, issue.customer())
                .bind(2, (int) issue.since().toEpochDay())
                .bind(3, issue.topic())
                .bind(4, issue.minutes())
                .execute()));
    }

    @Override
    public Set<String> done() {
        return asked(() -> database.read(handle -> new HashSet<>(handle.createQuery("SELECT issue_id FROM service_done")
                .mapTo(String.class)
                .list())));
    }

    @Override
    public void finish(String id, LocalDate day) {
        asked(() -> database.edit(handle ->
                handle.execute("MERGE INTO service_done (issue_id, done_day) KEY (issue_id) VALUES (?, ?)", id, (int)
                        day.toEpochDay())));
    }

    @Override
    public void reopen(String id) {
        asked(() -> database.edit(handle -> handle.execute("DELETE FROM service_done WHERE issue_id = ?", id)));
    }

    @Override
    public Map<Integer, String> kept() {
        return asked(() -> database.read(handle -> {
            Map<Integer, String> kept = new HashMap<>();
            handle.createQuery("SELECT customer, note FROM service_kept")
                    .map((row, context) -> Map.entry(row.getInt(1), row.getString(2)))
                    .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
            return kept;
        }));
    }

    @Override
    public void keepAnyway(int customer, String note, LocalDate day) {
        asked(() -> database.edit(handle -> handle.execute(
                "MERGE INTO service_kept (customer, note, kept_day) KEY (customer) VALUES (?, ?, ?)",
                customer,
                note,
                (int) day.toEpochDay())));
    }

    @Override
    public void letFiguresSpeak(int customer) {
        asked(() -> database.edit(handle -> handle.execute("DELETE FROM service_kept WHERE customer = ?", customer)));
    }

    private static <R> R asked(Supplier<R> question) {
        try {
            return question.get();
        } catch (DatabaseException e) {
            throw new LedgerException(LedgerException.Reason.valueOf(e.reason().name()), e);
        }
    }
}
