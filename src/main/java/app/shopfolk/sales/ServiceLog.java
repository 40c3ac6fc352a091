package app.shopfolk.sales;

/**
 * Service that the owner gave and noted herself, beside what files tell. It counts as effort like any other contact. Methods
 * throw {@link LedgerException} where the book cannot be written.
 */
public interface ServiceLog {
    /** Keeps a contact, in place of an earlier one with its key; durable when it returns. */
    void served(ServiceContactRecord contact);

    /** Takes a contact of hers back; nothing happens where there is none. */
    void notServed(String key);
}
