package app.shopfolk.importing.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * How much of a workbook's bytes is read by a row of one of its sheets, roughly: by the rows each sheet says it has (ECMA-376,
 * part 1, 18.3.1.35), or has where it does not say.
 */
record SheetShares(long bytes, List<Sheet> sheets, List<Long> rows) {
    private static final Pattern DIMENSION =
            Pattern.compile("dimension\\s[^>]*?ref=[\"'][A-Z]+\\d+:[A-Z]+(\\d{1,7})[\"']");
    private static final Pattern ROW = Pattern.compile("<row [^>]*?\\br=\"(\\d{1,7})\"");
    private static final int HEAD = 1 << 12;
    private static final int WINDOW = 1 << 16;
    private static final int ROW_TAG = 128;

    SheetShares {
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
    }

    static SheetShares of(Path file, List<Sheet> sheets) throws IOException {
        List<Long> rows = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Sheet sheet : sheets) {
                Optional<ZipEntry> part = SheetPart.of(zip, sheet.getId());
                rows.add(part.isPresent() ? rowsOf(zip, part.get()) : 0);
            }
        }
        return new SheetShares(Files.size(file), sheets, rows);
    }

    private static long rowsOf(ZipFile zip, ZipEntry part) throws IOException {
        try (InputStream content = zip.getInputStream(part)) {
            Matcher dimension = DIMENSION.matcher(new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
            return dimension.find() ? Long.parseLong(dimension.group(1)) : lastRow(content);
        }
    }

    private static long lastRow(InputStream content) throws IOException {
        byte[] window = new byte[WINDOW];
        int kept = 0;
        long last = 0;
        for (int read = content.readNBytes(window, kept, WINDOW - kept);
                read > 0;
                read = content.readNBytes(window, kept, WINDOW - kept)) {
            String text = new String(window, 0, kept + read, StandardCharsets.ISO_8859_1);
            int at = text.lastIndexOf("<row ");
            Matcher row =
                    ROW.matcher(text.substring(Math.max(0, at), Math.min(text.length(), Math.max(0, at) + ROW_TAG)));
            last = at >= 0 && row.lookingAt() ? Long.parseLong(row.group(1)) : last;
            // A tag may be cut in two.
            int rest = Math.min(ROW_TAG, kept + read);
            System.arraycopy(window, kept + read - rest, window, 0, rest);
            kept = rest;
        }
        return last;
    }

    /** Bytes read when a row of a sheet is. */
    long at(Sheet sheet, long row) {
        long all = rows.stream().mapToLong(Long::longValue).sum();
        int place = sheets.indexOf(sheet);
        long before = rows.subList(0, place).stream().mapToLong(Long::longValue).sum();
        return all == 0 ? 0 : (long) ((double) bytes * (before + Math.min(row, rows.get(place))) / all);
    }
}
