package app.shopfolk.affinity;

/** Where two products meet, so that they are a pair. */
public enum Meeting {
    /** Bought by the same customer, whenever. */
    CUSTOMER,
    /** On the same receipt, customers unknown to the shop included. */
    RECEIPT,
    /** The first on a customer's wish list, the other bought by her. */
    WISH_LIST
}
