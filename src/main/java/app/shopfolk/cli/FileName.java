package app.shopfolk.cli;

import java.nio.file.Path;

/** What a file is called in sentences: its name without the way to it. */
final class FileName {
    private FileName() {}

    static String of(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
