package app.shopfolk.importing.table;

import app.shopfolk.importing.table.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Looks into a zipped spreadsheet before anything reads it: what it is, and that it does not unpack without end. */
final class ArchiveGuard {
    private static final long LARGEST = 3L << 30;
    private static final long LARGEST_STRINGS = 256L << 20;
    private static final long SUSPICIOUS = 32L << 20;
    private static final int MOST_ENTRIES = 10_000;
    private static final int DENSEST = 400;

    private ArchiveGuard() {}

    /** What a zipped spreadsheet is. */
    enum Kind {
        XLSX,
        ODS
    }

    /**
     * The kind of spreadsheet in a zip file.
     *
     * @throws UnreadableFile where it is none, is locked, damaged, or unpacks to more than any export holds
     */
    static Kind kind(Path file) throws IOException, UnreadableFile {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Kind kind = kind(zip, file);
            measure(zip);
            return kind;
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new UnreadableFile(Reason.BROKEN, damaged);
        }
    }

    private static Kind kind(ZipFile zip, Path file) throws IOException, UnreadableFile {
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest != null && zip.getEntry("mimetype") != null) {
            if (start(zip, manifest).contains("encryption-data")) {
                throw new UnreadableFile(Reason.PROTECTED);
            }
            if (start(zip, zip.getEntry("mimetype")).contains("spreadsheet")) {
                return Kind.ODS;
            }
            throw new UnreadableFile(Reason.NOT_A_TABLE);
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw new UnreadableFile(Reason.OLD_EXCEL);
        }
        boolean office = zip.getEntry("[Content_Types].xml") != null;
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".xlsx") || name.endsWith(".xlsm");
        if (office && (zip.getEntry("word/document.xml") != null || zip.getEntry("ppt/presentation.xml") != null)) {
            throw new UnreadableFile(Reason.NOT_A_TABLE);
        }
        if (office) {
            return Kind.XLSX;
        }
        throw new UnreadableFile(named || name.endsWith(".ods") ? Reason.BROKEN : Reason.NOT_A_TABLE);
    }

    private static String start(ZipFile zip, @Nullable ZipEntry entry) throws IOException {
        if (entry == null) {
            return "";
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            return new String(bytes.readNBytes(1 << 16), StandardCharsets.UTF_8);
        }
    }

    /** Unpacks everything once without keeping it; sizes that an archive declares can lie. */
    private static void measure(ZipFile zip) throws IOException, UnreadableFile {
        if (zip.size() > MOST_ENTRIES) {
            throw new UnreadableFile(Reason.TOO_LARGE);
        }
        long total = 0;
        byte[] part = new byte[1 << 16];
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            long size = 0;
            try (InputStream bytes = zip.getInputStream(entry)) {
                for (int read = bytes.read(part); read >= 0; read = bytes.read(part)) {
                    size += read;
                    total += read;
                    if (isTooLarge(entry, size, total)) {
                        throw new UnreadableFile(Reason.TOO_LARGE);
                    }
                }
            }
        }
    }

    private static boolean isTooLarge(ZipEntry entry, long size, long total) {
        return total > LARGEST
                || (size > SUSPICIOUS && size > DENSEST * Math.max(1, entry.getCompressedSize()))
                || (size > LARGEST_STRINGS && entry.getName().contains("sharedStrings"));
    }
}
