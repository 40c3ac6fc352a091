package app.shopfolk.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One word of the command line. */
interface Command {
    /** Its name, options and what it is for. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @return one of the codes of {@link Exit}
     * @throws Declined where it cannot be done, with the sentence to say
     */
    int run(ParseResult given, Console console) throws Exception;
}
