/** Where the program starts and where every object is made, once and by hand. */
@NullMarked
package app.shopfolk;

import org.jspecify.annotations.NullMarked;
