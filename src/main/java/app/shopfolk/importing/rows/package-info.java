/** From the rows of understood tables to the records and lines of a batch, each thing once. */
@NullMarked
package app.shopfolk.importing.rows;

import org.jspecify.annotations.NullMarked;
