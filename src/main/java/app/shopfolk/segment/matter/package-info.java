/** Which criteria matter, which buckets they suggest, and whether a bucket is too narrow, too broad or not different. */
@NullMarked
package app.shopfolk.segment.matter;

import org.jspecify.annotations.NullMarked;
