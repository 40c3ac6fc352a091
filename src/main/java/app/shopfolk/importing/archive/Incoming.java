package app.shopfolk.importing.archive;

import app.shopfolk.importing.Refusal;
import app.shopfolk.importing.table.UnreadableFile;
import app.shopfolk.importing.table.UnreadableFile.Reason;
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
    /** An archive inside an archive is a till's monthly parcel; one inside that is a trap. */
    private static final int MOST_ARCHIVES = 2;

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
        Allowance allowance = new Allowance();
        for (Path path : given) {
            List<Path> inside = Files.isDirectory(path) ? inFolder(path) : List.of(path);
            if (inside.isEmpty()) {
                refusals.add(new Refusal(path, Refusal.code(Reason.FOLDER)));
            }
            for (Path file : inside) {
                progress.check();
                Incoming one = of(file, 0, allowance, scratch, progress);
                files.addAll(one.files);
                refusals.addAll(one.refusals);
            }
        }
        return new Incoming(files, refusals);
    }

    /** @param depth in how many archives the file was */
    private static Incoming of(Path file, int depth, Allowance allowance, Scratch scratch, Progress progress)
            throws IOException {
        List<Path> files = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        try {
            if (!Archive.isOne(file)) {
                files.add(file);
            } else if (depth == MOST_ARCHIVES) {
                refusals.add(new Refusal(file, Refusal.code(Reason.TOO_LARGE)));
            } else {
                for (Path member : new Archive(file, allowance).unpackInto(scratch.folder(), progress)) {
                    Incoming inside = of(member, depth + 1, allowance, scratch, progress);
                    files.addAll(inside.files);
                    refusals.addAll(inside.refusals);
                }
            }
        } catch (UnreadableFile unreadable) {
            refusals.add(new Refusal(file, Refusal.code(unreadable.reason())));
        }
        return new Incoming(files, refusals);
    }

    private static List<Path> inFolder(Path folder) throws IOException {
        // Links inside are not followed: they can lead round in circles.
        try (Stream<Path> inside = Files.walk(folder.toRealPath(), DEEPEST)) {
            return inside.filter(Files::isRegularFile)
                    .filter(file -> isTableOrArchive(nameOf(file)))
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

    static boolean isTableOrArchive(String name) {
        return isTable(name)
                || (!name.startsWith(".") && name.toLowerCase(Locale.ROOT).endsWith(".zip"));
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
