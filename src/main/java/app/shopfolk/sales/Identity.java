package app.shopfolk.sales;

/**
 * One way a file names a person: a number, an e-mail, a name as written. Sale lines point at identities, never at
 * customers, so that joining two identities to one customer can be taken back.
 *
 * @param value normalised for its kind (trimmed; e-mail in lower case; phone in E.164 where that is possible)
 */
public record Identity(Kind kind, String value) {
    /** The kinds, the surest first. */
    public enum Kind {
        /** The number that the till, shop or ledger gave her. */
        CUSTOMER_NUMBER,
        LOYALTY_NUMBER,
        EMAIL,
        PHONE,
        /** Name as written; names alone never join two customers that carry surer identities. */
        NAME
    }
}
