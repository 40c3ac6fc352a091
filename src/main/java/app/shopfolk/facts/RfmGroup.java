package app.shopfolk.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The ten named groups of the 25 cells of recency and frequency, as a true partition: every cell has exactly one name.
 * The often copied eleven ranges overlap, so that some of them can never receive anyone.
 */
public enum RfmGroup {
    CHAMPIONS,
    LOYAL,
    POTENTIAL_LOYALIST,
    NEW,
    PROMISING,
    NEED_ATTENTION,
    ABOUT_TO_SLEEP,
    AT_RISK,
    CANT_LOSE,
    HIBERNATING;

    /** The groups' codes, by position. */
    static final List<String> CODES =
            Arrays.stream(values()).map(RfmGroup::code).toList();

    /** Its stable code as a label of the fact {@code rfm-group} and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The group of a cell.
     *
     * @param recency 1 (long ago) to 5 (just now)
     * @param frequency 1 (seldom) to 5 (often)
     */
    public static RfmGroup of(int recency, int frequency) {
        return switch (recency) {
            case 1, 2 -> frequency <= 2 ? HIBERNATING : frequency <= 4 ? AT_RISK : CANT_LOSE;
            case 3 -> frequency <= 2 ? ABOUT_TO_SLEEP : frequency == 3 ? NEED_ATTENTION : LOYAL;
            case 4 -> frequency == 1 ? PROMISING : frequency <= 3 ? POTENTIAL_LOYALIST : LOYAL;
            case 5 -> frequency == 1 ? NEW : frequency <= 3 ? POTENTIAL_LOYALIST : CHAMPIONS;
            default -> throw new IllegalArgumentException("A recency score is 1 to 5, not " + recency);
        };
    }
}
