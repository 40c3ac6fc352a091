package app.shopfolk;

import app.shopfolk.platform.db.Keys;
import app.shopfolk.platform.files.FirstWindow;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.sales.LedgerException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens the owner's book and reads it whole, away from the window's thread. */
final class BookOpening {
    private static final int MOST_CALLS = 20;
    private static final Duration BETWEEN_CALLS = Duration.ofMillis(500);

    private BookOpening() {}

    /**
     * Opens the book. A first window that is itself just opening cannot answer yet, so it is asked for a while.
     *
     * @param files for the first window, should there be one
     * @param onOpen sees the book before all of it is read
     * @return empty where a first window has the book and took over
     * @throws LedgerException where it cannot be opened or is damaged
     */
    static Optional<Shop> open(Folders folders, Keys keys, List<Path> files, Consumer<Shop> onOpen)
            throws InterruptedException {
        for (int asked = 0; ; asked++) {
            try {
                return Optional.of(openAndRead(folders, keys, onOpen));
            } catch (LedgerException refused) {
                if (refused.reason() != LedgerException.Reason.IN_USE || asked == MOST_CALLS) {
                    throw refused;
                }
                if (FirstWindow.call(folders.data(), files)) {
                    return Optional.empty();
                }
                Thread.sleep(BETWEEN_CALLS);
            }
        }
    }

    /** Reading finds a damage before anything is shown. */
    private static Shop openAndRead(Folders folders, Keys keys, Consumer<Shop> onOpen) {
        Shop opened = Shop.open(folders, keys);
        try {
            onOpen.accept(opened);
            opened.ledger().contents();
            return opened;
        } catch (RuntimeException damaged) {
            opened.close();
            throw damaged;
        }
    }
}
