/** A segment given a face: persona, statements with their evidence, draft and card. */
@NullMarked
package app.shopfolk.persona;

import org.jspecify.annotations.NullMarked;
