/** What else a customer would like: which products are bought by the same people, and what follows for one of them. */
@NullMarked
package app.shopfolk.affinity;

import org.jspecify.annotations.NullMarked;
