/** Brings in by itself what the till writes into one folder. */
@NullMarked
package app.shopfolk.importing.watch;

import org.jspecify.annotations.NullMarked;
