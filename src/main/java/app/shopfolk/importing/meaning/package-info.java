/** What a file is and what its columns mean, by their names and by their values. */
@NullMarked
package app.shopfolk.importing.meaning;

import org.jspecify.annotations.NullMarked;
