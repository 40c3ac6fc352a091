/** The owner's buckets kept in the database. */
@NullMarked
package app.shopfolk.segment.store;

import org.jspecify.annotations.NullMarked;
