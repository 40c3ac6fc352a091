package app.shopfolk.sales.store;

import app.shopfolk.platform.db.DatabaseException;

/** What is thrown where the ledger does not hold what it must. */
final class Damage {
    private Damage() {}

    /** @param what in a few words, without any value of a customer */
    static DatabaseException found(String what) {
        return new DatabaseException(DatabaseException.Reason.DAMAGED, what);
    }
}
