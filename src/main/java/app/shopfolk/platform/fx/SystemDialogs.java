package app.shopfolk.platform.fx;

import app.shopfolk.platform.files.SafeName;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Printout;
import java.awt.print.PrinterException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own dialogs, over the window in front. */
public final class SystemDialogs implements Dialogs {
    @Override
    public Optional<Path> saveAs(String name, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(SafeName.of(name) + "." + ending);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        Window front = Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElse(null);
        return Optional.ofNullable(chooser.showSaveDialog(front))
                .map(File::toPath)
                .map(chosen -> withEnding(chosen, ending));
    }

    /** Some systems leave the ending to whoever types the name. What is there under the longer name was not asked about. */
    static Path withEnding(Path chosen, String ending) {
        String name = String.valueOf(chosen.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith("." + ending)) {
            return chosen;
        }
        Path longer = chosen.resolveSibling(name + "." + ending);
        return Files.exists(longer) ? chosen : longer;
    }

    @Override
    public boolean print(List<? extends Page> pages, String title, Locale language)
            throws IOException, PrinterException {
        return Printout.printWithDialog(pages, title, language);
    }
}
