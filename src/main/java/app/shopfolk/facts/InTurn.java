package app.shopfolk.facts;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Makes many things on all processors, begun in their order. Waiting for tasks handed to the common pool would not do: the
 * thread that waits lends a hand with the last one only, and on two processors that leaves one idle.
 */
final class InTurn {
    private InTurn() {}

    /** Returns when all are made; throws what the first failing one throws. */
    static void run(List<? extends Supplier<?>> makers) {
        AtomicInteger next = new AtomicInteger();
        int hands = Runtime.getRuntime().availableProcessors();
        IntStream.range(0, hands).parallel().forEach(hand -> {
            for (int at = next.getAndIncrement(); at < makers.size(); at = next.getAndIncrement()) {
                var _ = makers.get(at).get();
            }
        });
    }
}
