/** The page on service: the queue and the ladder. */
@NullMarked
package app.shopfolk.service.view;

import org.jspecify.annotations.NullMarked;
