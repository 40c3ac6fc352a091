/** What the owner noted on service, in the database. */
@NullMarked
package app.shopfolk.service.store;

import org.jspecify.annotations.NullMarked;
