package app.shopfolk.importing.table;

import java.nio.charset.Charset;
import java.util.Locale;
import org.mozilla.universalchardet.UniversalDetector;

/** Chooses among encodings of one or two bytes a letter by how well the letters stand beside each other. */
final class EightBit {
    private static final String[] WESTERN = {"windows-1252", "ISO-8859-15", "x-MacRoman", "IBM850"};
    private static final double DETECTOR_VOTE = 0.08;

    private EightBit() {}

    /** The most plausible encoding of lines that are not UTF-8. */
    static Encoding of(byte[] lines) {
        String voted = vote(lines);
        for (String japanese : new String[] {"windows-31j", "EUC-JP"}) {
            double score = JapaneseEvidence.of(lines, Charset.forName(japanese));
            if (score > (isSame(voted, japanese) ? 0.4 : 0.5)) {
                return new Encoding(Charset.forName(japanese), 0, score < 0.7);
            }
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
