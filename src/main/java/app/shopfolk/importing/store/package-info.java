/** Keeps in the database what the owner taught the import. */
@NullMarked
package app.shopfolk.importing.store;

import org.jspecify.annotations.NullMarked;
