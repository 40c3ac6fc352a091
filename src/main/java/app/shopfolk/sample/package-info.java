/** A generated florist-and-gifts shop to look around in, written as the export files a real shop would bring. */
@NullMarked
package app.shopfolk.sample;

import org.jspecify.annotations.NullMarked;
