/** The same work from a command line, for a nightly job and for curious people. Results go to standard output, only. */
@NullMarked
package app.shopfolk.cli;

import org.jspecify.annotations.NullMarked;
