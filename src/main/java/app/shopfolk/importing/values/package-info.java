/** How a column writes numbers, money, dates and yes or no, found from all its values. */
@NullMarked
package app.shopfolk.importing.values;

import org.jspecify.annotations.NullMarked;
