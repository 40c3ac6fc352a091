package app.shopfolk.importing.table;

import java.io.IOException;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Decides whether a text's columns stand at fixed places rather than between separators. */
final class FixedTrial {
    private static final double REGULAR = 0.9;
    private static final double CONVINCING = 0.5;
    private static final int ENOUGH_LINES = 500;

    private FixedTrial() {}

    /** The fixed places, where no usual separator makes a table and most cells so cut are values; else null. */
    static @Nullable FixedWidths of(Sample sample, DialectTrial best) throws IOException {
        String separator = best.dialect().separator();
        boolean weak = separator.isBlank() && !separator.equals("\t");
        if (!weak && best.score() > CONVINCING) {
            return null;
        }
        if (separator.equals(" ") && best.regular() > REGULAR && !hasGaps(sample.text())) {
            return null;
        }
        FixedWidths widths = FixedWidths.of(sample);
        if (widths == null || (!separator.isBlank() && widths.starts().size() <= best.width())) {
            return null;
        }
        int rows = 0;
        int fitting = 0;
        int filled = 0;
        int values = 0;
        try (FixedRows cut = new FixedRows(new StringReader(sample.text()), widths)) {
            while (cut.next()) {
                if (cut.isBlank()) {
                    continue;
                }
                rows++;
                fitting += cut.size() == widths.starts().size() ? 1 : 0;
                for (int i = 0; i < cut.size(); i++) {
                    CellKind kind = CellKind.of(cut.cell(i));
                    filled += kind == CellKind.EMPTY ? 0 : 1;
                    values += kind.isValue() || kind == CellKind.CODE ? 1 : 0;
                }
            }
        }
        boolean table =
                values * 5 > filled && filled * 2 > rows * widths.starts().size();
        return fitting > REGULAR * rows && table ? widths : null;
    }

    /** Whether most lines have several blanks between two words. */
    private static boolean hasGaps(String text) {
        int lines = 0;
        int gaps = 0;
        for (String line :
                text.lines().filter(line -> !line.isBlank()).limit(ENOUGH_LINES).toList()) {
            lines++;
            gaps += line.strip().contains("  ") ? 1 : 0;
        }
        return gaps * 2 > lines;
    }
}
