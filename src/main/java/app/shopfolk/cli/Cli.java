package app.shopfolk.cli;

import app.shopfolk.importing.ChangedFileException;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.LedgerException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command line. Exit codes: 0 done, 1 nothing done because the input is at fault, 2 wrong use, 3 done with some rows
 * set aside.
 */
public final class Cli {
    private static final Logger LOG = LoggerFactory.getLogger(Cli.class);
    private static final String HELP = "help";
    private static final String VERSION = "--version";

    private final Doors doors;
    private final Texts texts;
    private final Console console;
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final CommandLine line;

    /**
     * @param out where results go
     * @param err where the one sentence goes that says what went wrong
     */
    public Cli(Doors doors, PrintStream out, PrintStream err) {
        this.doors = doors;
        this.texts = doors.texts();
        this.console = new Console(out, err);
        List.of(
                        new ImportCommand(doors),
                        new InspectCommand(doors),
                        new SegmentsCommand(doors),
                        new StatusCommand(doors),
                        new CardsCommand(doors),
                        new PlanCommand(doors),
                        new ListCommand(doors),
                        new HandOverCommand(doors),
                        new ForgetCommand(doors),
                        new SampleCommand(doors),
                        new TourCommand(doors))
                .forEach(command -> commands.put(command.spec().name(), command));
        this.line = new CommandLine(root());
    }

    /** Does what the arguments say and returns the exit code; never throws. */
    public int run(String... args) {
        try {
            return obey(line.parseArgs(args));
        } catch (ParameterException wrong) {
            console.complain(String.valueOf(wrong.getMessage()));
            console.complain(texts.get("cli.try-help", line.getCommandName()));
            return Exit.WRONG_USE;
        } catch (Declined declined) {
            console.complain(declined.sentence());
            return declined.exit();
        } catch (LedgerException broken) {
            LOG.warn("The ledger refused", broken);
            console.complain(texts.get(keyOf(broken.reason())));
            return Exit.NOTHING_DONE;
        } catch (ChangedFileException changed) {
            LOG.warn("A file changed between reading and storing");
            console.complain(texts.get("cli.file.changed", String.valueOf(changed.getFile())));
            return Exit.NOTHING_DONE;
        } catch (FileSystemException file) {
            LOG.warn("A file refused: {}", file.getClass().getSimpleName());
            String key = file instanceof AccessDeniedException ? "cli.file.denied" : "cli.file.unusable";
            console.complain(texts.get(key, String.valueOf(file.getFile())));
            return Exit.NOTHING_DONE;
        } catch (Exception | Error fault) {
            LOG.error("A fault of our own", fault);
            console.complain(texts.get("cli.fault", doors.logs()));
            return Exit.NOTHING_DONE;
        }
    }

    private int obey(ParseResult root) throws Exception {
        if (root.hasMatchedOption(VERSION)) {
            console.say(texts.get("cli.version", doors.version()));
            return Exit.DONE;
        }
        if (!root.hasSubcommand()) {
            if (!root.isUsageHelpRequested()) {
                usage(line, console.err());
                return Exit.WRONG_USE;
            }
            usage(line, console.out());
            return Exit.DONE;
        }
        ParseResult given = root.subcommand();
        String name = given.commandSpec().name();
        if (name.equals(HELP)) {
            return help(given.matchedPositionalValue(0, ""));
        }
        if (given.isUsageHelpRequested()) {
            usage(subcommand(name), console.out());
            return Exit.DONE;
        }
        Command command = commands.get(name);
        if (command == null) {
            throw new IllegalStateException("No such command");
        }
        return command.run(given, console);
    }

    private int help(String about) throws Declined {
        if (about.isEmpty()) {
            usage(line, console.out());
        } else if (line.getSubcommands().containsKey(about)) {
            usage(subcommand(about), console.out());
        } else {
            throw new Declined(Exit.WRONG_USE, texts.get("cli.no-such-command", about));
        }
        return Exit.DONE;
    }

    private CommandLine subcommand(String name) {
        CommandLine found = line.getSubcommands().get(name);
        return found == null ? line : found;
    }

    private static void usage(CommandLine of, PrintStream to) {
        of.usage(to, Ansi.OFF);
    }

    private CommandSpec root() {
        Options options = new Options(texts);
        CommandSpec root = options.command("shopfolk", texts.get("cli.about"))
                .addOption(OptionSpec.builder(VERSION)
                        .versionHelp(true)
                        .description(texts.get("cli.option.version"))
                        .build());
        root.usageMessage().commandListHeading("%n").footer("", texts.get("cli.exit-codes"));
        commands.values().forEach(command -> {
            CommandSpec spec = command.spec();
            root.addSubcommand(spec.name(), spec);
        });
        CommandSpec help = options.command(HELP, texts.get("cli.help.about"))
                .addPositional(CommandLine.Model.PositionalParamSpec.builder()
                        .type(String.class)
                        .arity("0..1")
                        .paramLabel("COMMAND")
                        .description(texts.get("cli.help.command"))
                        .build());
        return root.addSubcommand(HELP, help);
    }

    private static String keyOf(LedgerException.Reason reason) {
        return switch (reason) {
            case IN_USE -> "cli.ledger.in-use";
            case NOT_WRITABLE -> "cli.ledger.not-writable";
            case DISK_FULL -> "cli.ledger.disk-full";
            case DAMAGED -> "cli.ledger.damaged";
            case NEWER_VERSION -> "cli.ledger.newer-version";
            case LOCKED -> "cli.ledger.locked";
            case WRONG_PASSWORD -> "cli.ledger.wrong-password";
            case OTHER -> "cli.ledger.other";
        };
    }
}
