package app.shopfolk.cli;

import java.io.PrintStream;

/**
 * Where a command speaks.
 *
 * @param out results only
 * @param err what went wrong
 */
record Console(PrintStream out, PrintStream err) {
    void say(String line) {
        out.println(line);
    }

    void complain(String sentence) {
        err.println(sentence);
    }
}
