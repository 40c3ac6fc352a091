package app.shopfolk.outreach.store;

import app.shopfolk.outreach.MergeText;
import app.shopfolk.outreach.Wordings;
import app.shopfolk.platform.db.Database;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The owner's own words in the database. Methods throw {@link app.shopfolk.sales.LedgerException}. */
public final class JdbiWordings implements Wordings {
    private final Database database;

    public JdbiWordings(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, MergeText> of(String audience) {
        return Asked.of(() -> database.read(handle -> {
            Map<String, MergeText> words = new HashMap<>();
            handle.createQuery("SELECT message, body FROM outreach_wording WHERE audience = ?")
                    .bind(0, audience)
                    .map((row, context) -> Map.entry(row.getString(1), new MergeText(row.getString(2))))
                    .forEach(each -> words.put(each.getKey(), each.getValue()));
            return words;
        }));
    }

    @Override
    public void keep(String audience, String message, MergeText text) {
        Asked.of(() -> database.edit(handle -> {
            delete(handle, audience, message);
            return handle.execute(
                    "INSERT INTO outreach_wording (audience, message, body) VALUES (?, ?, ?)",
                    audience,
                    message,
                    text.text());
        }));
    }

    @Override
    public void forget(String audience, String message) {
        Asked.of(() -> database.edit(handle -> delete(handle, audience, message)));
    }

    private static int delete(Handle handle, String audience, String message) {
        return handle.execute("DELETE FROM outreach_wording WHERE audience = ? AND message = ?", audience, message);
    }
}
