package app.shopfolk.affinity.view;

/**
 * A product that can be chosen.
 *
 * @param product position in the ledger
 * @param buyers how many customers bought it
 */
record ProductRow(int product, String name, int buyers) {}
