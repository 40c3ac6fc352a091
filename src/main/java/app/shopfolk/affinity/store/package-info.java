/** What the owner said about offers, in the database. */
@NullMarked
package app.shopfolk.affinity.store;

import org.jspecify.annotations.NullMarked;
