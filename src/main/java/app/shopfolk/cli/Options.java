package app.shopfolk.cli;

import app.shopfolk.platform.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The words several commands share, said alike in each. */
record Options(Texts texts) {
    static final String DATA = "--data";
    static final String JSON = "--json";
    static final String OUT = "--out";
    static final String HELP = "--help";

    CommandSpec command(String name, String about) {
        CommandSpec spec = CommandSpec.create().name(name).addOption(help());
        spec.usageMessage()
                .description(about)
                .synopsisHeading(texts.get("cli.usage") + " ")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .abbreviateSynopsis(false)
                .sortOptions(false);
        return spec;
    }

    OptionSpec help() {
        return OptionSpec.builder("-h", HELP)
                .usageHelp(true)
                .description(texts.get("cli.option.help"))
                .build();
    }

    OptionSpec data(boolean required) {
        return path(DATA, "DIR", texts.get("cli.option.data"), required);
    }

    OptionSpec json() {
        return OptionSpec.builder(JSON)
                .type(boolean.class)
                .description(texts.get("cli.option.json"))
                .build();
    }

    OptionSpec path(String name, String label, String about, boolean required) {
        return OptionSpec.builder(name)
                .type(Path.class)
                .paramLabel(label)
                .required(required)
                .description(about)
                .build();
    }

    /** One or more files at the end of the line. */
    PositionalParamSpec files(String label, String about) {
        return PositionalParamSpec.builder()
                .type(Path[].class)
                .arity("1..*")
                .paramLabel(label)
                .description(about)
                .build();
    }

    static boolean wantsJson(ParseResult given) {
        return given.hasMatchedOption(JSON);
    }

    static Optional<Path> dataFolder(ParseResult given) {
        return Optional.ofNullable(given.matchedOptionValue(DATA, (Path) null));
    }
}
