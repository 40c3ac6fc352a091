/** The one door to the database file: open, migrate, edit, change on a copy, back up. */
@NullMarked
package app.shopfolk.platform.db;

import org.jspecify.annotations.NullMarked;
