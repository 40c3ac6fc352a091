/** The Products page: what goes together. */
@NullMarked
package app.shopfolk.affinity.view;

import org.jspecify.annotations.NullMarked;
