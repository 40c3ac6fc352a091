package app.shopfolk.facts;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something made when first asked for, and only then. Safe to ask from several threads. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T ready = made;
        if (ready == null) {
            ready = maker.get();
            made = ready;
        }
        return ready;
    }
}
