/** Where campaigns and the owner's wording are kept. */
@NullMarked
package app.shopfolk.outreach.store;

import org.jspecify.annotations.NullMarked;
