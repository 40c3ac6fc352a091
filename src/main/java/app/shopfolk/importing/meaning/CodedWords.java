package app.shopfolk.importing.meaning;

import java.util.HashMap;
import java.util.Map;

/**
 * Letters and words that stand for a gender or a marital status in six languages, as one word each, so that tills that write
 * {@code F}, {@code Frau} and {@code 女性} speak of the same. Any other word stays the shop's own.
 */
public final class CodedWords {
    private static final Map<String, String> GENDERS = words(
            "Female: f, female, w, woman, weiblich, frau, kona, kvk, kvenkyns, kvenmaður, femme, féminin, donna,"
                    + " femmina, femminile, 女, 女性",
            "Male: m, male, man, mann, männlich, herr, h, homme, masculin, kk, karl, karlkyns, karlmaður, uomo,"
                    + " maschio, maschile, 男, 男性");

    private static final Map<String, String> MARITAL = words(
            "Married: m, married, yes, y, true, verheiratet, vh, gift, giftur, kvæntur, í hjúskap, marié, mariée,"
                    + " marié(e), sposato, sposata, coniugato, coniugata, 既婚, 有, あり",
            "Single: s, single, unmarried, never married, no, n, false, ledig, einhleyp, einhleypur, ógift, ógiftur,"
                    + " célibataire, celibe, nubile, 未婚, 独身, 無, なし",
            "Partner: p, partner, cohabiting, living together, í sambúð, sambúð, lebensgemeinschaft, zusammenlebend,"
                    + " pacsé, pacsée, concubinage, union libre, convivente, 同棲, 事実婚",
            "Divorced: d, divorced, separated, geschieden, getrennt, fráskilin, fráskilinn, skilin, skilinn, divorcé,"
                    + " divorcée, divorziato, divorziata, 離婚, 離別",
            "Widowed: w, widowed, widow, widower, verwitwet, ekkja, ekkill, veuf, veuve, vedovo, vedova, 死別");

    private CodedWords() {}

    private static Map<String, String> words(String... lines) {
        Map<String, String> words = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            for (String word : line.substring(colon + 2).split(", ", -1)) {
                words.put(HeaderName.of(word), line.substring(0, colon));
            }
        }
        return Map.copyOf(words);
    }

    /** {@code Female}, {@code Male}, or the word as it stands. */
    public static String gender(String cell) {
        return GENDERS.getOrDefault(HeaderName.of(cell), cell);
    }

    /** {@code Married}, {@code Single}, {@code Partner}, {@code Divorced}, {@code Widowed}, or the word as it stands. */
    public static String maritalStatus(String cell) {
        return MARITAL.getOrDefault(HeaderName.of(cell), cell);
    }
}
