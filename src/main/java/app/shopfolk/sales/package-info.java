/** The ledger's language: customers, products, receipts, lines, service contacts, and the port they are kept behind. */
@NullMarked
package app.shopfolk.sales;

import org.jspecify.annotations.NullMarked;
