/** The one typeface of screen and paper: Inter's web-font slices put together into TrueType fonts. */
@NullMarked
package app.shopfolk.platform.print.font;

import org.jspecify.annotations.NullMarked;
