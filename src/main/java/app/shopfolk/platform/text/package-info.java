/** Words, numbers, money and dates as the owner's language and country write them. */
@NullMarked
package app.shopfolk.platform.text;

import org.jspecify.annotations.NullMarked;
