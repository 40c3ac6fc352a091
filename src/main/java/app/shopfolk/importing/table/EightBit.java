package app.shopfolk.importing.table;

import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Chooses among encodings of one or two bytes a letter by how well the letters stand beside each other. */
final class EightBit {
    private static final String[] WESTERN = {"windows-1252", "ISO-8859-15", "x-MacRoman", "IBM850"};
    private static final double DETECTOR_VOTE = 0.08;

    private EightBit() {}

    /** The most plausible encoding of lines that are not UTF-8. */
    static Encoding of(byte[] lines) {
        String voted = vote(lines);
        Encoding japanese = japanese(lines, voted);
        if (japanese != null) {
            return japanese;
        }
        String best = WESTERN[0];
        double bestScore = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (String name : WESTERN) {
            double score = WesternEvidence.of(lines, Charset.forName(name)) + (isSame(voted, name) ? DETECTOR_VOTE : 0);
            if (score > bestScore + 1e-9) {
                second = bestScore;
                bestScore = score;
                best = name;
            } else if (!name.equals("ISO-8859-15")) {
                second = Math.max(second, score);
            }
        }
        return new Encoding(Charset.forName(best), 0, bestScore - second < 0.15);
    }

    private static @Nullable Encoding japanese(byte[] lines, String voted) {
        double shiftJis = JapaneseEvidence.of(lines, Charset.forName("windows-31j"));
        double eucJp = JapaneseEvidence.of(lines, Charset.forName("EUC-JP"));
        String name = eucJp > shiftJis ? "EUC-JP" : "windows-31j";
        double score = Math.max(shiftJis, eucJp);
        double needed = isSame(voted, name) ? 0.4 : 0.5;
        return score > needed ? new Encoding(Charset.forName(name), 0, score < 0.7) : null;
    }

    private static String vote(byte[] lines) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(lines, 0, lines.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null ? "" : name;
    }

    private static boolean isSame(String voted, String name) {
        String vote = voted.toLowerCase(Locale.ROOT).replace("shift_jis", "windows-31j");
        return vote.equals(name.toLowerCase(Locale.ROOT)) || (vote.equals("macintosh") && name.equals("x-MacRoman"));
    }
}
