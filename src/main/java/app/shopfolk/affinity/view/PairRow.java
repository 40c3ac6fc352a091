package app.shopfolk.affinity.view;

import app.shopfolk.affinity.Pair;

/**
 * A product that goes with the chosen one, in words.
 *
 * @param share "41 of 83"
 * @param usual how common it is among all
 * @param times how many times as common among those with the chosen one
 * @param earns what a sale of it earns
 */
record PairRow(Pair pair, String name, String share, String usual, String times, String earns) {}
