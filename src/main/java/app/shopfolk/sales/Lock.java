package app.shopfolk.sales;

import java.util.Optional;

/** The book's password, which encrypts it and its backups. Throws {@link LedgerException}. */
public interface Lock {
    boolean isSet();

    /** Whether this is the password; slow, so that guessing is. */
    boolean isRight(char[] said);

    /**
     * Sets the password, another one, or none.
     *
     * @param next empty to take it away
     * @return how many backups could not be written anew and stay as they were
     * @throws LedgerException where it cannot be; the book is as before
     */
    int change(Optional<char[]> next);
}
