/** How the program looks: theme, small builders, charts of a few marks, dialogs, the window's job runner. */
@NullMarked
package app.shopfolk.platform.fx;

import org.jspecify.annotations.NullMarked;
