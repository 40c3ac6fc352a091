package app.shopfolk;

import app.shopfolk.platform.files.FirstWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears of a second start on the same book, for as long as the book is open. */
final class SecondStart {
    private static final Logger LOG = LoggerFactory.getLogger(SecondStart.class);

    private @Nullable FirstWindow window;

    /** @param called hears, on the window's thread, of the files the second start was given */
    void listen(Path data, Consumer<List<Path>> called) {
        try {
            stop();
            window = FirstWindow.listen(data, files -> Platform.runLater(() -> called.accept(files)));
        } catch (IOException e) {
            LOG.warn("A second start will not find this window", e);
        }
    }

    void stop() {
        FirstWindow listening = window;
        window = null;
        if (listening != null) {
            try {
                listening.close();
            } catch (IOException e) {
                LOG.warn("The note for a second start was left behind", e);
            }
        }
    }
}
