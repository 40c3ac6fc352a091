package app.shopfolk.insight.store;

import app.shopfolk.platform.db.DatabaseException;
import app.shopfolk.sales.LedgerException;
import java.util.function.Supplier;

/** Questions to the database whose refusal is told in the ledger's words. */
final class Asked {
    private Asked() {}

    /** @throws LedgerException where the database refuses */
    static <R> R of(Supplier<R> question) {
        try {
            return question.get();
        } catch (DatabaseException e) {
            throw new LedgerException(LedgerException.Reason.valueOf(e.reason().name()), e);
        }
    }
}
