/** From a file somebody exported to batches the ledger can take: read, understand, map, match, reconcile. */
@NullMarked
package app.shopfolk.importing;

import org.jspecify.annotations.NullMarked;
