/** Earlier pictures of the buckets in the database. */
@NullMarked
package app.shopfolk.insight.store;

import org.jspecify.annotations.NullMarked;
