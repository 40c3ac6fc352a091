package app.shopfolk.importing.values;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words for yes and no in English, Icelandic, Japanese, German, French, Italian and the signs that stand for them. */
public final class YesNo {
    private static final Map<String, Boolean> WORDS = Map.ofEntries(
            Map.entry("yes", true),
            Map.entry("y", true),
            Map.entry("true", true),
            Map.entry("t", true),
            Map.entry("on", true),
            Map.entry("x", true),
            Map.entry("✓", true),
            Map.entry("✔", true),
            Map.entry("subscribed", true),
            Map.entry("opted in", true),
            Map.entry("opt in", true),
            Map.entry("já", true),
            Map.entry("satt", true),
            Map.entry("はい", true),
            Map.entry("有", true),
            Map.entry("あり", true),
            Map.entry("可", true),
            Map.entry("希望する", true),
            Map.entry("○", true),
            Map.entry("◯", true),
            Map.entry("ja", true),
            Map.entry("j", true),
            Map.entry("wahr", true),
            Map.entry("oui", true),
            Map.entry("o", true),
            Map.entry("vrai", true),
            Map.entry("sì", true),
            Map.entry("si", true),
            Map.entry("vero", true),
            Map.entry("no", false),
            Map.entry("n", false),
            Map.entry("false", false),
            Map.entry("f", false),
            Map.entry("off", false),
            Map.entry("✗", false),
            Map.entry("unsubscribed", false),
            Map.entry("opted out", false),
            Map.entry("opt out", false),
            Map.entry("nei", false),
            Map.entry("ósatt", false),
            Map.entry("いいえ", false),
            Map.entry("無", false),
            Map.entry("なし", false),
            Map.entry("不可", false),
            Map.entry("希望しない", false),
            Map.entry("×", false),
            Map.entry("nein", false),
            Map.entry("falsch", false),
            Map.entry("non", false),
            Map.entry("faux", false),
            Map.entry("falso", false));

    private static final int LONGEST = 12;

    private YesNo() {}

    /** What a word says; empty where it is neither, or a bare 1 or 0. */
    public static Optional<Boolean> of(String cell) {
        return cell.length() > LONGEST + 4
                ? Optional.empty()
                : Optional.ofNullable(WORDS.get(Trim.of(cell).toLowerCase(Locale.ROOT)));
    }

    /** What a cell of a column says whose header asks a question: 1 and 0 are answers too. */
    public static Optional<Boolean> ofAnswer(String cell) {
        return switch (Trim.of(cell)) {
            case "1" -> Optional.of(true);
            case "0" -> Optional.of(false);
            default -> of(cell);
        };
    }
}
