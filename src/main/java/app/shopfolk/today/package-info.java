/** What changed since yesterday, and the one thing to do about each. */
@NullMarked
package app.shopfolk.today;

import org.jspecify.annotations.NullMarked;
