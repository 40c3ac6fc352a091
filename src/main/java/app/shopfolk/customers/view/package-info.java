/** The Customers page: everybody in a list that is searched, and what is known of one at the side. */
@NullMarked
package app.shopfolk.customers.view;

import org.jspecify.annotations.NullMarked;
