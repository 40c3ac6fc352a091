package app.shopfolk.outreach.store;

import app.shopfolk.platform.db.DatabaseException;
import app.shopfolk.sales.LedgerException;
import java.util.function.Supplier;

/** A question to the database whose refusal is said in the ledger's own words. */
final class Asked {
    private Asked() {}

    static <R> R of(Supplier<R> question) {
        try {
            return question.get();
        } catch (DatabaseException refused) {
            throw new LedgerException(
                    LedgerException.Reason.valueOf(refused.reason().name()), refused);
        }
    }
}
