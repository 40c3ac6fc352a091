/** What customers and segments are worth, and the charts' figures. */
@NullMarked
package app.shopfolk.insight;

import org.jspecify.annotations.NullMarked;
