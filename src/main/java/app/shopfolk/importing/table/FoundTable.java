package app.shopfolk.importing.table;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table found in rows that can be opened again.
 *
 * @param kept its rows as they were when it was found, as long as there is memory for them
 */
record FoundTable(String sheet, Layout layout, Region region, RowSource source, SoftReference<@Nullable KeptRows> kept)
        implements Table {
    static FoundTable of(String sheet, Region region, RowSource source, Layout form, @Nullable KeptRows kept) {
        Header header = region.header();
        List<String> notes = new ArrayList<>(form.notes());
        region.notes().forEach(note -> notes.add(note.code()));
        if (header.titleAbove()) {
            notes.add(Note.TITLE_LINES.code());
        }
        if (header.last() > header.first() && header.first() > 0) {
            notes.add(Note.HEADER_LINES.code());
        }
        if (header.first() == 0) {
            notes.add(Note.NO_HEADER.code());
        }
        if (new HashSet<>(header.names()).size() < header.names().size()) {
            notes.add(Note.REPEATED_NAMES.code());
        }
        Layout layout = new Layout(
                form.encoding(),
                form.delimiter(),
                form.quote(),
                form.escape(),
                header.first(),
                notes,
                region.width(),
                form.separator());
        return new FoundTable(sheet, layout, region, source, new SoftReference<>(kept));
    }

    @Override
    public List<String> header() {
        return region.header().names();
    }

    @Override
    public void read(RowReader reader) throws IOException {
        KeptRows here = kept.get();
        if (here != null) {
            RowStream.run(here.feed(), here.coders(), block -> block.tell(reader));
            return;
        }
        try (Rows rows = source.open(region.width())) {
            RowStream.run(block -> fill(block, rows), new RowBlock.Coders(), block -> block.tell(reader));
        }
    }

    private void fill(RowBlock block, Rows rows) throws IOException {
        while (!block.isFull() && rows.next() && rows.number() <= region.lastRow()) {
            if (rows.number() > region.header().last() && !rows.isBlank()) {
                block.add(rows);
            }
        }
    }
}
