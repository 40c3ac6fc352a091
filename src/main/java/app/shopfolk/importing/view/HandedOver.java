package app.shopfolk.importing.view;

import app.shopfolk.importing.Understanding;
import app.shopfolk.platform.task.Job;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What was handed over and is still to be read, in the order it came. */
final class HandedOver {
    private final Deque<Job<Understanding.Drop>> readings = new ArrayDeque<>();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    void add(Job<Understanding.Drop> reading) {
        readings.add(reading);
        waiting.set(readings.size());
    }

    Optional<Job<Understanding.Drop>> next() {
        Optional<Job<Understanding.Drop>> next = Optional.ofNullable(readings.poll());
        waiting.set(readings.size());
        return next;
    }

    void clear() {
        readings.clear();
        waiting.set(0);
    }

    /** How many times something was handed over that waits. */
    ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }
}
