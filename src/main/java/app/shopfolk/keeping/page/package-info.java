/** What is kept of one person, on paper and as a file. */
@NullMarked
package app.shopfolk.keeping.page;

import org.jspecify.annotations.NullMarked;
