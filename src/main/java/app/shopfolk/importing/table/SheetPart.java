package app.shopfolk.importing.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds the part of a workbook's archive that holds a sheet. */
final class SheetPart {
    private static final int MOST = 1 << 23;
    private static final Pattern RELATION = Pattern.compile("<[^<>]*?Relationship\\s[^>]*>");

    private SheetPart() {}

    /** @param id the sheet's relation in the workbook, {@code rId1} */
    static Optional<ZipEntry> of(ZipFile zip, String id) throws IOException {
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
            if (!entry.getName().toLowerCase(Locale.ROOT).endsWith("workbook.xml.rels")) {
                continue;
            }
            String relations;
            try (InputStream bytes = zip.getInputStream(entry)) {
                relations = new String(bytes.readNBytes(MOST), StandardCharsets.UTF_8);
            }
            Matcher relation = RELATION.matcher(relations);
            while (relation.find()) {
                if (attribute(relation.group(), "Id").equals(id)) {
                    return part(zip, attribute(relation.group(), "Target"));
                }
            }
        }
        return Optional.empty();
    }

    private static String attribute(String element, String name) {
        Matcher value = Pattern.compile("\\s" + name + "=[\"']([^\"']*)[\"']").matcher(element);
        return value.find() ? value.group(1) : "";
    }

    private static Optional<ZipEntry> part(ZipFile zip, String target) {
        String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        return zip.stream()
                .map(ZipEntry.class::cast)
                .filter(entry -> entry.getName().equalsIgnoreCase(path))
                .findFirst();
    }
}
