/** What is kept and for how long, and what one person may ask for. */
@NullMarked
package app.shopfolk.keeping;

import org.jspecify.annotations.NullMarked;
