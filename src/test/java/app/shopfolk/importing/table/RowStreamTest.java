package app.shopfolk.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RowStreamTest {
    private final AtomicReference<Thread> reader = new AtomicReference<>(Thread.currentThread());
    private final AtomicInteger taken = new AtomicInteger();

    /** Full blocks of one cell a row, so many; then the end, or a failure. */
    private RowStream.Feed blocks(int count, boolean fails) {
        AtomicInteger filled = new AtomicInteger();
        return block -> {
            reader.set(Thread.currentThread());
            if (filled.getAndIncrement() == count) {
                if (fails) {
                    throw new IOException("The file is gone");
                }
                return;
            }
            for (int row = 0; !block.isFull(); row++) {
                block.begin(row);
                block.add("cell " + row % 100);
                block.end();
            }
        };
    }

    private void run(RowStream.Feed feed, RowStream.Taker taker) throws IOException {
        RowStream.run(feed, new RowBlock.Coders(), taker);
    }

    @Test
    void allRowsArriveInTheirOrder() throws IOException {
        run(
                blocks(30, false),
                block -> block.tell((number, cells) -> {
                    assertThat(cells).containsExactly("cell " + number % 100);
                    return taken.incrementAndGet() > 0;
                }));
        assertThat(taken.get()).isEqualTo(30 * RowBlock.ROWS);
        assertThat(reader.get()).isNotSameAs(Thread.currentThread());
        assertThat(reader.get().isAlive()).isFalse();
    }

    @Test
    void aFailureReachesWhoeverTakesTheRows() {
        assertThatThrownBy(() -> run(blocks(20, true), block -> taken.incrementAndGet() > 0))
                .isInstanceOf(IOException.class)
                .hasMessage("The file is gone");
        assertThat(taken.get()).isEqualTo(20);
        assertThat(reader.get().isAlive()).isFalse();
    }

    @Test
    void cancellingLeavesNothingRunning() {
        assertThatThrownBy(() -> run(blocks(1_000_000, false), block -> {
                    if (taken.incrementAndGet() == 9) {
                        throw new CancellationException();
                    }
                    return true;
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(reader.get().isAlive()).isFalse();
    }

    @Test
    void whoeverHasEnoughGetsNoMore() throws IOException {
        run(blocks(1_000_000, false), block -> taken.incrementAndGet() < 12);
        assertThat(taken.get()).isEqualTo(12);
        assertThat(reader.get().isAlive()).isFalse();
    }
}
