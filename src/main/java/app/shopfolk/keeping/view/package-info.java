/** What is kept and for how long: backups, with a look inside and a way back. */
@NullMarked
package app.shopfolk.keeping.view;

import org.jspecify.annotations.NullMarked;
