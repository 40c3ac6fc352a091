/** Where the program writes down what went wrong. */
@NullMarked
package app.shopfolk.platform.log;

import org.jspecify.annotations.NullMarked;
