/** Where things are kept on each system, and how a file is replaced without ever being half there. */
@NullMarked
package app.shopfolk.platform.files;

import org.jspecify.annotations.NullMarked;
