/** How fast the program is beside what others need for the same in the same run. Not part of the program. */
@NullMarked
package app.shopfolk.bench;

import org.jspecify.annotations.NullMarked;
