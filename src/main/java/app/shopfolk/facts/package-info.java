/** What is known of each customer, as one primitive column per fact, in memory. */
@NullMarked
package app.shopfolk.facts;

import org.jspecify.annotations.NullMarked;
