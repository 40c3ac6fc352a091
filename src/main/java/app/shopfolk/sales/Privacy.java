package app.shopfolk.sales;

/** What a customer can ask for: to see what is kept of her, and to be forgotten. Throws {@link LedgerException}. */
public interface Privacy {
    /**
     * Everything that is kept of a customer.
     *
     * @param customer her id
     */
    PersonalData of(int customer);

    /**
     * Takes a customer out for good. Her purchases stay in the totals as walk-in; old exports that name her bring in the
     * purchases and not her. Nothing of it can be taken back.
     *
     * @param customer her id
     */
    void forget(int customer);

    /** Deletes every backup, once a new one is kept: those from before still hold whoever was forgotten since. */
    void renewBackups();

    /** How many kept backups there are, each of which may hold whoever is forgotten now. */
    int backups();
}
