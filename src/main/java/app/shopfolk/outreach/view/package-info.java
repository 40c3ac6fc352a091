/** The page Reach out. */
@NullMarked
package app.shopfolk.outreach.view;

import org.jspecify.annotations.NullMarked;
