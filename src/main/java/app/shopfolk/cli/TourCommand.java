package app.shopfolk.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code tour}: the whole way on the sample shop, with a picture of every screen. */
final class TourCommand implements Command {
    private final Doors doors;

    TourCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public CommandSpec spec() {
        Options options = new Options(doors.texts());
        return options.command("tour", doors.texts().get("cli.tour.about"))
                .addOption(options.path(Options.OUT, "DIR", doors.texts().get("cli.tour.out"), true));
    }

    @Override
    public int run(ParseResult given, Console console) throws Exception {
        Path folder = given.matchedOptionValue(Options.OUT, Path.of(""));
        List<Path> made = doors.tour(folder, console::say);
        made.forEach(file -> console.say(file.toString()));
        return Exit.DONE;
    }
}
