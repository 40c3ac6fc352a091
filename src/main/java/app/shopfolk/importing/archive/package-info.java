/** What an owner hands over — files, folders, zip archives, pasted cells — as plain files to read. */
@NullMarked
package app.shopfolk.importing.archive;

import org.jspecify.annotations.NullMarked;
