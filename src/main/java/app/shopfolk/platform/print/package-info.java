/** Paper: one drawing for screen, printer, PDF and picture. Knows no window. */
@NullMarked
package app.shopfolk.platform.print;

import org.jspecify.annotations.NullMarked;
