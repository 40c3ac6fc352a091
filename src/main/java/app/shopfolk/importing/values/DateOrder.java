package app.shopfolk.importing.values;

/** Which comes first in a date written in three numbers. */
public enum DateOrder {
    DAY_MONTH_YEAR,
    MONTH_DAY_YEAR,
    YEAR_MONTH_DAY
}
