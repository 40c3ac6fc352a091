package app.shopfolk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The files that the words of a command line stand for: files as they are, folders for the tables inside. */
final class Exports {
    private static final Set<String> TABLES = Set.of("csv", "tsv", "tab", "txt", "xlsx", "xlsm", "ods");

    private Exports() {}

    /** Files in the order they were named, those of a folder and its folders by name. */
    static List<Path> in(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(Exports::isTable).sorted().forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static boolean isTable(Path file) {
        String name = nameOf(file);
        int dot = name.lastIndexOf('.');
        return dot > 0
                && TABLES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))
                && Files.isRegularFile(file);
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
