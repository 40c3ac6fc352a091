package app.shopfolk.importing.table;

import java.io.IOException;
import java.util.function.LongConsumer;

/** Rows that tell now and then how far they are. */
final class HeardRows implements Rows {
    private static final int TELL_EVERY = 512;

    private final Rows rows;
    private final LongConsumer heard;
    private int since;

    /** @param heard gets a row's number */
    HeardRows(Rows rows, LongConsumer heard) {
        this.rows = rows;
        this.heard = heard;
    }

    @Override
    public boolean next() throws IOException {
        if (++since == TELL_EVERY) {
            since = 0;
            heard.accept(rows.number());
        }
        return rows.next();
    }

    @Override
    public long number() {
        return rows.number();
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public String cell(int index) {
        return rows.cell(index);
    }

    @Override
    public boolean isBlank() {
        return rows.isBlank();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
