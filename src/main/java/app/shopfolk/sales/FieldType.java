package app.shopfolk.sales;

/** How a field's values are read, compared and shown. */
public enum FieldType {
    TEXT,
    CATEGORY,
    NUMBER,
    MONEY,
    DATE,
    YES_NO
}
