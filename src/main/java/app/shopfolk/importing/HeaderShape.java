package app.shopfolk.importing;

import app.shopfolk.importing.meaning.UnderstoodColumn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The heads of a file without order, case and blanks: by it the next export of the same till is known again. */
public final class HeaderShape {
    private HeaderShape() {}

    /** The shape of a file's heads, 64 hexadecimal digits; empty where the file has no heads of its own. */
    public static String of(UnderstoodFile file) {
        if (file.table().layout().headerRow() == 0) {
            return "";
        }
        List<String> names = new ArrayList<>(names(file.columns()));
        names.sort(String::compareTo);
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha.digest(String.join("\u0000", names).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The heads as they are compared; one that occurs again carries its number. */
    static List<String> names(List<UnderstoodColumn> columns) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (UnderstoodColumn column : columns) {
            String name = Normalizer.normalize(column.header(), Normalizer.Form.NFKC)
                    .strip()
                    .toLowerCase(Locale.ROOT);
            int times = seen.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + "\u0001" + times);
        }
        return names;
    }
}
