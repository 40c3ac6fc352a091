/** The page the owner sees first. */
@NullMarked
package app.shopfolk.today.view;

import org.jspecify.annotations.NullMarked;
