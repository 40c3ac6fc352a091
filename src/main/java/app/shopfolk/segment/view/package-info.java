/** The wizard that shapes the buckets. */
@NullMarked
package app.shopfolk.segment.view;

import org.jspecify.annotations.NullMarked;
