/** The main window: the rail, the pages it is given, and the settings. Knows no feature. */
@NullMarked
package app.shopfolk.shell;

import org.jspecify.annotations.NullMarked;
