package app.shopfolk.importing.archive;

import app.shopfolk.importing.Refusal;
import app.shopfolk.importing.table.UnreadableFile;
import app.shopfolk.platform.task.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files to read among what was handed over: files as they are, of folders and archives the tables inside.
 *
 * @param files in the order they were given, those of a folder by name
 * @param refusals folders and archives with nothing to read in them, and why
 */
public record Incoming(List<Path> files, List<Refusal> refusals) {
    private static final Set<String> TABLES = Set.of("csv", "tsv", "tab", "txt", "xlsx", "xlsm", "ods");
    private static final int DEEPEST = 8;

    public Incoming {
        files = List.copyOf(files);
        refusals = List.copyOf(refusals);
    }

    /**
     * Looks into folders and unpacks archives.
     *
     * @param scratch where archives are unpacked; the files live as long as it does
     * @throws IOException where a folder cannot be listed or there is no room to unpack
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Incoming of(List<Path> given, Scratch scratch, Progress progress) throws IOException {
        List<Path> files = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Path path : given) {
            if (!Files.isDirectory(path)) {
                add(path, scratch, progress, files, refusals);
                continue;
            }
            List<Path> inside = inFolder(path);
            if (inside.isEmpty()) {
                refusals.add(new Refusal(path, Refusal.code(UnreadableFile.Reason.FOLDER)));
            }
            for (Path file : inside) {
                add(file, scratch, progress, files, refusals);
            }
        }
        return new Incoming(files, refusals);
    }

    private static void add(Path file, Scratch scratch, Progress progress, List<Path> files, List<Refusal> refusals)
            throws IOException {
        try {
            if (Archive.isOne(file)) {
                files.addAll(new Archive(file).unpackInto(scratch.folder(), progress));
            } else {
                files.add(file);
            }
        } catch (UnreadableFile unreadable) {
            refusals.add(new Refusal(file, Refusal.code(unreadable.reason())));
        }
    }

    private static List<Path> inFolder(Path folder) throws IOException {
        // Links inside are not followed: they can lead round in circles.
        try (Stream<Path> inside = Files.walk(folder.toRealPath(), DEEPEST)) {
            return inside.filter(Files::isRegularFile)
                    .filter(file -> isTable(nameOf(file))
                            || nameOf(file).toLowerCase(Locale.ROOT).endsWith(".zip"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** Whether a file's name is that of a table: an export, a spreadsheet, no hidden or temporary file. */
    public static boolean isTable(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0
                && !name.startsWith(".")
                && !name.startsWith("~$")
                && TABLES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
