/** The Segments page: what each bucket is worth, in sentences, bars, charts and a table. */
@NullMarked
package app.shopfolk.insight.view;

import org.jspecify.annotations.NullMarked;
