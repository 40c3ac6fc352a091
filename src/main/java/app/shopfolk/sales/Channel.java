package app.shopfolk.sales;

/** Where a purchase was made. The order is stored. */
public enum Channel {
    UNKNOWN,
    SHOP,
    ONLINE,
    PHONE,
    MARKETPLACE
}
