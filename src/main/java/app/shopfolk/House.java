package app.shopfolk;

import app.shopfolk.insight.Picture;
import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.text.Words;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What every room of an open shop is built on.
 *
 * @param words those now in force; the language may change while the window is open
 * @param open opens a page by its id
 * @param dialogs ask the owner in her system's own way
 */
record House(Shop shop, JobRunner jobs, Supplier<Words> words, Consumer<String> open, Dialogs dialogs) {
    /** The newest figures. */
    Picture newest() {
        return shop.pictures().newest();
    }

    /** Has everything counted anew after a change. */
    void changed() {
        shop.pictures().changed();
    }
}
