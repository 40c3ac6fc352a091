/** The ledger kept in the database: records as rows, sale lines as chunks of columns. */
@NullMarked
package app.shopfolk.sales.store;

import org.jspecify.annotations.NullMarked;
