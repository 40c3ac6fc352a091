/** Reads behaviour: who is a business, who comes for an occasion, who slips away; each with its evidence. */
@NullMarked
package app.shopfolk.segment.detect;

import org.jspecify.annotations.NullMarked;
