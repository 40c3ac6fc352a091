/** The gallery of personas and the editor of one. */
@NullMarked
package app.shopfolk.persona.view;

import org.jspecify.annotations.NullMarked;
