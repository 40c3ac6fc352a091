/** Criteria, rules, segments and who is in which. */
@NullMarked
package app.shopfolk.segment;

import org.jspecify.annotations.NullMarked;
