/** The import page: what files say, one place to correct it, and what became of every row. */
@NullMarked
package app.shopfolk.importing.view;

import org.jspecify.annotations.NullMarked;
