package app.shopfolk.platform.db;

import app.shopfolk.platform.files.Durable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Earlier states of the database file: the newest of each of the last days, and the last few whatever their day. */
final class Backups {
    private static final int DAYS = 7;
    private static final int LATEST = 3;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss-SSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final String name;

    /** @param name what each backup's name begins with */
    Backups(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** The backups, the newest first. */
    List<Path> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(this::isBackup)
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
        }
    }

    /** Makes a file that is no longer in use the newest backup, and lets go of those that are no longer needed. */
    void take(Path file) throws IOException {
        Files.createDirectories(folder);
        Path backup = folder.resolve(name + "-" + STAMP.format(Instant.now()) + OpenFile.ENDING);
        Durable.move(file, backup);
        thin();
    }

    private void thin() throws IOException {
        Set<String> days = new HashSet<>();
        int kept = 0;
        for (Path backup : list()) {
            boolean newDay = days.size() < DAYS && days.add(dayOf(backup));
            if (newDay || kept < LATEST) {
                kept++;
            } else {
                Files.delete(backup);
            }
        }
    }

    private boolean isBackup(Path file) {
        String called = file.getFileName().toString();
        return called.startsWith(name + "-") && called.endsWith(OpenFile.ENDING);
    }

    private String dayOf(Path backup) {
        int from = name.length() + 1;
        return backup.getFileName().toString().substring(from, from + "yyyy-MM-dd".length());
    }
}
