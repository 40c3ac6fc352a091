/** Portraits, cards and pages of personas, drawn once for screen, printer, PDF and picture. */
@NullMarked
package app.shopfolk.persona.page;

import org.jspecify.annotations.NullMarked;
