/** From any exported file to tables of cells as they stood: encoding, separator, quotes, header and footers found by themselves. */
@NullMarked
package app.shopfolk.importing.table;

import org.jspecify.annotations.NullMarked;
