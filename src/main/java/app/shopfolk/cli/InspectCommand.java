package app.shopfolk.cli;

import app.shopfolk.importing.Refusal;
import app.shopfolk.importing.Understanding;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.archive.Incoming;
import app.shopfolk.importing.archive.Scratch;
import app.shopfolk.importing.meaning.UnderstoodColumn;
import app.shopfolk.importing.table.CsvOutput;
import app.shopfolk.importing.table.Layout;
import app.shopfolk.importing.table.Table;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code inspect}: what a file was understood to be, and the table it holds; nothing is stored. */
final class InspectCommand implements Command {
    private static final String TABLE = "--table";

    private final Doors doors;
    private final Texts texts;

    InspectCommand(Doors doors) {
        this.doors = doors;
        this.texts = doors.texts();
    }

    @Override
    public CommandSpec spec() {
        Options options = new Options(texts);
        return options.command("inspect", texts.get("cli.inspect.about"))
                .addOption(options.json())
                .addOption(options.path(TABLE, "OUT", texts.get("cli.inspect.table"), false))
                .addPositional(options.files("FILE", texts.get("cli.inspect.files")));
    }

    @Override
    public int run(ParseResult given, Console console) throws IOException, Declined {
        List<Path> named = List.of(given.matchedPositionalValue(0, new Path[0]));
        try (Scratch scratch = new Scratch()) {
            return inspect(given, Incoming.of(named, scratch, Progress.none()), console);
        }
    }

    private int inspect(ParseResult given, Incoming incoming, Console console) throws IOException, Declined {
        List<Path> files = incoming.files();
        ImportOutput output = new ImportOutput(texts, doors.figures());
        if (files.isEmpty()) {
            output.complainOfContents(console, incoming.refusals());
            throw new Declined(Exit.NOTHING_DONE, texts.get("cli.import.no-exports"));
        }
        Understanding.Drop drop = Understanding.of(files, Progress.none()).and(incoming.refusals());
        Map<Path, UnderstoodFile> first = new LinkedHashMap<>();
        drop.files().forEach(file -> first.putIfAbsent(file.path(), file));
        Optional<Path> table = Optional.ofNullable(given.matchedOptionValue(TABLE, (Path) null));
        if (table.isPresent()) {
            writeTables(List.copyOf(first.values()), table.get(), files.size() > 1);
        }
        if (!Options.wantsJson(given)) {
            first.values().forEach(file -> say(console, file));
        } else if (files.size() > 1) {
            Json.printArray(
                    console.out(), items -> first.values().forEach(file -> items.item(item -> write(item, file))));
        } else {
            first.values().forEach(file -> Json.print(console.out(), json -> write(json, file)));
        }
        for (Refusal refusal : drop.refusals()) {
            console.complain(output.refused(refusal));
        }
        if (first.isEmpty()) {
            return Exit.NOTHING_DONE;
        }
        return drop.refusals().isEmpty() ? Exit.DONE : Exit.SOME_SET_ASIDE;
    }

    private void writeTables(List<UnderstoodFile> files, Path out, boolean severalNamed) throws IOException, Declined {
        boolean folder = severalNamed || Files.isDirectory(out);
        if (folder) {
            Files.createDirectories(out);
        }
        Set<String> taken = new HashSet<>();
        for (UnderstoodFile file : files) {
            Path to = folder ? out.resolve(free(file.path(), taken)) : out;
            if (Files.exists(to) && Files.isSameFile(to, file.path())) {
                throw new Declined(Exit.WRONG_USE, texts.get("cli.inspect.onto-itself", file.path()));
            }
            CsvOutput.write(file.table(), to);
        }
    }

    /** The file's own name ending in .csv, with a number where another file has taken it. */
    private static String free(Path file, Set<String> taken) {
        String name = FileName.of(file);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = name.toLowerCase(Locale.ROOT).endsWith(".csv") ? name.substring(dot) : ".csv";
        String free = stem + ending;
        for (int number = 2; !taken.add(free); number++) {
            free = stem + "-" + number + ending;
        }
        return free;
    }

    private static void write(Json json, UnderstoodFile file) {
        Table table = file.table();
        Layout layout = table.layout();
        json.text("file", file.name());
        json.text("kind", file.kind().code());
        json.text("encoding", layout.encoding());
        json.text("delimiter", layout.separator());
        json.text("quote", layout.quote() == 0 ? "" : String.valueOf(layout.quote()));
        json.number("headerRow", layout.headerRow());
        json.number("rows", file.rows());
        json.array("columns", items -> file.columns().forEach(column -> items.item(item -> write(item, column))));
    }

    private static void write(Json json, UnderstoodColumn column) {
        json.text("name", column.header());
        json.text("field", column.meaning().code());
        json.text("type", column.type().code());
        json.text("format", column.format());
    }

    private void say(Console console, UnderstoodFile file) {
        Layout layout = file.table().layout();
        console.say(texts.get(
                "cli.inspect.file",
                file.name(),
                texts.get("cli.kind." + file.kind().code()),
                doors.figures().number(file.rows())));
        if (!layout.encoding().isEmpty()) {
            console.say(texts.get(
                    "cli.inspect.layout",
                    layout.encoding(),
                    layout.separator().equals("\t") ? texts.get("cli.inspect.tab") : layout.separator(),
                    doors.figures().number(layout.headerRow())));
        }
        Lineup lineup = new Lineup(4);
        lineup.row(
                texts.get("cli.inspect.column"),
                texts.get("cli.inspect.means"),
                texts.get("cli.inspect.type"),
                texts.get("cli.inspect.format"));
        for (UnderstoodColumn column : file.columns()) {
            lineup.row(column.header(), column.meaning().code(), column.type().code(), column.format());
        }
        lineup.print(console);
        console.say("");
    }
}
