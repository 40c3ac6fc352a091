/** Values every room shares: money, shares, periods, occasions. Imports only the JDK. */
@NullMarked
package app.shopfolk.base;

import org.jspecify.annotations.NullMarked;
