/** What the owner chose, by key, kept in one small file. */
@NullMarked
package app.shopfolk.platform.settings;

import org.jspecify.annotations.NullMarked;
