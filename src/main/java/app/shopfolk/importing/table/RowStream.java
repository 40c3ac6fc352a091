package app.shopfolk.importing.table;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows from where they are read to a taker. The first thousands go straight; a big file is then read ahead by a
 * thread of its own, so that reading and taking use two processors. Whatever ends the one ends the other, and nothing is
 * left running behind.
 */
final class RowStream {
    private static final int STRAIGHT = 4;
    private static final int AHEAD = 4;

    private final Feed feed;
    private final RowBlock.Coders coders;
    private final BlockingQueue<Read> full = new ArrayBlockingQueue<>(AHEAD + 1);
    private final BlockingQueue<RowBlock> free = new ArrayBlockingQueue<>(AHEAD + 1);
    private volatile boolean stopped;

    /** Fills blocks with rows. */
    @FunctionalInterface
    interface Feed {
        /** Fills an empty block as far as rows go; leaves it empty at their end. */
        void fill(RowBlock block) throws IOException;

        /** Numbers half of the columns of a block: the half that is left to whoever takes the rows is 1. */
        default void number(RowBlock block, int half) {
            block.numberHalf(half);
        }
    }

    /** What came of reading: rows, none at the end, or a failure. */
    private record Read(@Nullable RowBlock block, @Nullable Throwable failure) {}

    private RowStream(Feed feed, RowBlock.Coders coders) {
        this.feed = feed;
        this.coders = coders;
    }

    /** Takes blocks of rows, one after the other. */
    @FunctionalInterface
    interface Taker {
        /** Takes a block, valid only during the call; says whether it wants more. */
        boolean take(RowBlock block);
    }

    /** Hands all rows to a taker until it has enough; the feed is not used any more when this returns. */
    static void run(Feed feed, RowBlock.Coders coders, Taker taker) throws IOException {
        new RowStream(feed, coders).run(taker);
    }

    private void run(Taker taker) throws IOException {
        RowBlock block = new RowBlock(coders);
        for (int straight = 0; straight < STRAIGHT; straight++) {
            block.clear();
            feed.fill(block);
            feed.number(block, 0);
            feed.number(block, 1);
            if (block.isEmpty() || !taker.take(block)) {
                return;
            }
        }
        for (int i = 0; i < AHEAD; i++) {
            free.add(new RowBlock(coders));
        }
        Thread reader = Thread.ofPlatform().daemon().name("read ahead").start(this::readAhead);
        try {
            take(taker);
        } finally {
            stopped = true;
            free.offer(block);
            await(reader);
        }
    }

    private void readAhead() {
        try {
            while (true) {
                RowBlock block = free.take();
                if (stopped) {
                    return;
                }
                block.clear();
                feed.fill(block);
                feed.number(block, 0);
                full.add(new Read(block.isEmpty() ? null : block, null));
                if (block.isEmpty()) {
                    return;
                }
            }
        } catch (InterruptedException nobodyDoes) {
            full.add(new Read(null, new IOException(nobodyDoes)));
        } catch (Throwable failure) { // it belongs to whoever takes the rows
            full.add(new Read(null, failure));
        }
    }

    private void take(Taker taker) throws IOException {
        while (true) {
            Read read = next();
            if (read.failure() != null) {
                throw rethrown(read.failure());
            }
            RowBlock block = read.block();
            if (block == null) {
                return;
            }
            feed.number(block, 1);
            if (!taker.take(block)) {
                return;
            }
            free.add(block);
        }
    }

    private Read next() throws IOException {
        try {
            return full.take();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while reading", asked);
        }
    }

    private static IOException rethrown(Throwable failure) {
        return switch (failure) {
            case IOException unreadable -> unreadable;
            case RuntimeException bug -> throw bug;
            case Error error -> throw error;
            default -> new IOException(failure);
        };
    }

    private static void await(Thread reader) {
        boolean interrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException asked) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
