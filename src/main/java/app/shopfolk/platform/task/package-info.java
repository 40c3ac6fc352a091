/** Long work: what it is, how far it is, how it ended. Plain Java, knows no window. */
@NullMarked
package app.shopfolk.platform.task;

import org.jspecify.annotations.NullMarked;
