package app.shopfolk.platform.fx;

import app.shopfolk.platform.files.SafeName;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks the owner where a file is to be saved. */
public final class SaveDialog {
    private SaveDialog() {}

    /**
     * Shows the system's own dialog over the window in front; on JavaFX's thread.
     *
     * @param name proposed for the file; what no file may be called is left out
     * @param ending without the dot
     * @return empty where she changed her mind
     */
    public static Optional<Path> ask(String name, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(SafeName.of(name) + "." + ending);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending, "*." + ending));
        Window front = Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElse(null);
        return Optional.ofNullable(chooser.showSaveDialog(front)).map(File::toPath);
    }
}
