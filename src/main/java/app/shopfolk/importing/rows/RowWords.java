package app.shopfolk.importing.rows;

import app.shopfolk.sales.Channel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words in columns of status, type and channel make of a row: the table {@code words.txt}. */
final class RowWords {
    /** What a word makes of its row. */
    enum Fate {
        CANCELLED,
        NOT_PAID,
        NOT_A_PURCHASE,
        REFUND,
        /** What was paid went back: a word of status, where no row of its own tells of the refund. */
        PAID_BACK
    }

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Map<String, Fate> FATES = read();

    private static final List<String> TOTALS = List.of(
            "total",
            "totals",
            "grand total",
            "sum",
            "summe",
            "gesamt",
            "gesamtsumme",
            "samtals",
            "alls",
            "totale",
            "total general",
            "somme",
            "合計",
            "総計",
            "record s downloaded",
            "records downloaded",
            "seller id",
            "subtotal");

    private final Map<String, Optional<Fate>> seen = new HashMap<>();
    private final Map<String, Channel> channels = new HashMap<>();

    /** What a cell says, if it is one of the words; cells of one column repeat, so they are remembered. */
    Optional<Fate> fate(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<Fate> known = seen.get(cell);
        if (known == null) {
            known = find(fold(cell));
            if (seen.size() < 1_000) {
                seen.put(cell, known);
            }
        }
        return known;
    }

    private static Optional<Fate> find(String word) {
        // A shop system's own mark before its words of status.
        String part = word.startsWith("wc ") ? word.substring(3) : word;
        while (!part.isEmpty()) {
            Fate fate = FATES.get(part);
            if (fate != null) {
                return Optional.of(fate);
            }
            part = part.substring(0, Math.max(0, part.lastIndexOf(' ')));
        }
        return Optional.empty();
    }

    /** Whether a cell calls its row a total or the foot of the file. */
    static boolean isTotal(String cell) {
        String word = fold(cell);
        return TOTALS.contains(word)
                || word.endsWith("records downloaded")
                || word.endsWith("record s downloaded")
                || word.startsWith("seller id");
    }

    /** {@link #channel}, worked out once for a word. */
    Channel channelOf(String cell) {
        Channel known = channels.get(cell);
        if (known == null) {
            known = channel(cell);
            if (channels.size() < 1_000) {
                channels.put(cell, known);
            }
        }
        return known;
    }

    /** Where a purchase was made, by the word in a channel column. */
    static Channel channel(String cell) {
        String word = fold(cell);
        if (word.isEmpty()) {
            return Channel.UNKNOWN;
        }
        if (hasAny(word, "amazon", "ebay", "etsy", "marketplace", "markt", "rakuten", "yahoo", "minne", "creema")) {
            return Channel.MARKETPLACE;
        }
        if (hasAny(word, "phone", "simi", "telefon", "telephone", "telefono", "電話", "call")) {
            return Channel.PHONE;
        }
        if (hasAny(word, "web", "online", "net", "shopify", "internet", "pc", "mobile", "スマートフォン", "app", "en ligne")) {
            return Channel.ONLINE;
        }
        return hasAny(
                        word,
                        "shop",
                        "store",
                        "pos",
                        "till",
                        "butik",
                        "bud",
                        "verslun",
                        "laden",
                        "kasse",
                        "magasin",
                        "boutique",
                        "negozio",
                        "店",
                        "register",
                        "in person",
                        "counter",
                        "location",
                        "retail")
                ? Channel.SHOP
                : Channel.UNKNOWN;
    }

    private static boolean hasAny(String word, String... parts) {
        for (String part : parts) {
            if (word.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String cell) {
        String bare = MARKS.matcher(Normalizer.normalize(cell.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("æ", "ae")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ß", "ss");
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean word = Character.isLetterOrDigit(c) || c == '_';
            if (word) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    private static Map<String, Fate> read() {
        Map<String, Fate> fates = new HashMap<>();
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RowWords.class.getResourceAsStream("words.txt")), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int colon = line.indexOf(':');
                if (line.startsWith("#") || colon < 0) {
                    continue;
                }
                Fate fate = Fate.valueOf(line.substring(0, colon));
                for (String word : line.substring(colon + 1).split("\\|", -1)) {
                    fates.put(fold(word), fate);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(fates);
    }
}
