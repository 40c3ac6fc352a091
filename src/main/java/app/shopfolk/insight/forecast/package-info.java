/** Who will come again, how often and for how much: models fitted to the shop's own purchases, and how well they foretell. */
@NullMarked
package app.shopfolk.insight.forecast;

import org.jspecify.annotations.NullMarked;
