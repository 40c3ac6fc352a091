package app.shopfolk.sales;

import java.util.List;

/**
 * The owner's word on who is who, kept apart from what files say, so that it can be taken back. Methods throw
 * {@link LedgerException} where the book cannot be read or written.
 */
public interface Joins {
    /**
     * What she decided of two ways somebody is named.
     *
     * @param same whether they are one person; else they are two for good, whatever they share
     */
    record Decision(Identity one, Identity other, boolean same) {}

    /** Her decisions, in the order of the identities. */
    List<Decision> decisions();

    /** Keeps decisions, each in place of an earlier one about the same two, and joins customers anew; durable. */
    void decide(List<Decision> decisions);

    /** Takes decisions back; what files say counts again. */
    void withdraw(List<Decision> decisions);
}
