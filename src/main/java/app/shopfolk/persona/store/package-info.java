/** Personas kept in the database, with every state they were saved in. */
@NullMarked
package app.shopfolk.persona.store;

import org.jspecify.annotations.NullMarked;
