package app.shopfolk.importing.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the tables among the rows of one file or sheet. */
final class FoundTables {
    private FoundTables() {}

    /**
     * The tables in rows; none where all rows are blank.
     *
     * @param width how many cells most rows have; 0 where the rows have to tell
     * @param form what is known of the layout already
     * @param witness of several tables it sees all rows as if they were of the first
     */
    static List<Table> of(
            String sheet, RowSource source, int width, ReadingChoices choices, Layout form, @Nullable Witness witness)
            throws IOException {
        Head head;
        try (Rows rows = source.open(width)) {
            head = Head.of(rows);
        }
        if (head.rows().isEmpty()) {
            return List.of();
        }
        int usual = width > 0 ? width : commonest(head);
        Header header = choices.headerRow().isPresent()
                ? HeaderFinder.at(head, usual, choices.headerRow().getAsLong())
                : HeaderFinder.of(head, usual);
        // Cells at the end of a sheet's row may be empty and are not there then: the header knows better.
        int columns = width > 0 ? width : Math.max(usual, header.names().size());
        List<Region> regions;
        KeptRows kept = new KeptRows(new RowBlock.Coders());
        try (Rows rows = source.open(columns)) {
            regions = RegionScan.of(rows, header, columns, looking(witness, header, kept), kept.coders());
        }
        List<Table> tables = new ArrayList<>();
        for (Region region : regions) {
            boolean seen = witness != null && regions.size() == 1 && kept.isWhole();
            tables.add(FoundTable.of(sheet, region, source, form, seen ? kept : null));
        }
        return tables;
    }

    private static RowStream.@Nullable Taker looking(@Nullable Witness witness, Header header, KeptRows kept) {
        if (witness == null) {
            return null;
        }
        Table.RowReader reader = witness.meets(header.names());
        return block -> {
            kept.add(block);
            return block.tell(reader);
        };
    }

    private static int commonest(Head head) {
        Map<Integer, Integer> widths = new TreeMap<>();
        head.rows().forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
        int best = 1;
        double most = 0;
        for (Map.Entry<Integer, Integer> entry : widths.entrySet()) {
            double weight = entry.getValue() * (1 - 1.0 / (entry.getKey() + 1));
            if (weight >= most) {
                most = weight;
                best = entry.getKey();
            }
        }
        return best;
    }
}
