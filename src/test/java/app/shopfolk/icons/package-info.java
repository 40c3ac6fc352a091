/** Makes the icons' sizes and containers out of the one drawing. */
@NullMarked
package app.shopfolk.icons;

import org.jspecify.annotations.NullMarked;
