package app.shopfolk.platform.fx;

import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Pdf;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Says yes to everything: each file goes into a folder, in turn, and so does what would be printed, as a PDF. */
public class FolderDialogs implements Dialogs {
    private final Path folder;
    private final List<Path> files = new CopyOnWriteArrayList<>();

    public FolderDialogs(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Path> saveAs(String name, String ending) {
        return Optional.of(next(name, ending));
    }

    @Override
    public boolean print(List<? extends Page> pages, String title, Locale language) throws IOException {
        try (OutputStream out = Files.newOutputStream(next("printed " + title, "pdf"))) {
            Pdf.write(pages, title, language, out);
        }
        return true;
    }

    private Path next(String name, String ending) {
        Path file = folder.resolve(files.size() + " " + name.replaceAll("[^\\p{L}\\p{N} ]", "") + "." + ending);
        files.add(file);
        return file;
    }

    /** Every file asked for or printed, in order. */
    public List<Path> files() {
        return files;
    }

    public Path last() {
        return files.getLast();
    }
}
