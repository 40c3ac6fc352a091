package app.shopfolk.importing.table;

import java.nio.charset.Charset;

/** How much a reading of bytes as Japanese looks like Japanese: runs of kana and kanji apart from Latin letters. */
final class JapaneseEvidence {
    private JapaneseEvidence() {}

    /** From −1 (surely not) to 1 (surely). */
    static double of(byte[] lines, Charset charset) {
        String text = new String(lines, charset);
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\uFFFD' || (c >= 0x80 && c < 0xA0) || (c >= 0xE000 && c < 0xF900)) {
                bad += 4;
                i++;
            } else if (isJapanese(c)) {
                int end = i;
                int kana = 0;
                while (end < text.length() && isJapanese(text.charAt(end))) {
                    kana += isKana(text.charAt(end)) ? 1 : 0;
                    end++;
                }
                boolean latin = (i > 0 && isLatin(text.charAt(i - 1)))
                        || (end < text.length() && Character.isLowerCase(text.charAt(end)));
                int length = end - i;
                if (latin && kana == 0) {
                    bad += 2 * length;
                } else if (length > 1 || kana > 0) {
                    good += length + kana;
                    bad += mixed(text, i, end);
                }
                i = end;
            } else {
                i++;
            }
        }
        return good + bad == 0 ? 0 : (double) (good - bad) / (good + bad);
    }

    /** Half-width kana beside kanji in one run: what Japanese read in a wrong encoding looks like. */
    private static int mixed(String text, int from, int to) {
        int half = 0;
        for (int i = from; i < to; i++) {
            half += text.charAt(i) >= 0xFF61 ? 1 : 0;
        }
        return half == to - from ? 0 : half;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    /** Full-width kana; the half-width ones are single bytes that any Western text may hold. */
    private static boolean isKana(char c) {
        return c >= 0x3041 && c <= 0x30FF;
    }

    private static boolean isJapanese(char c) {
        return (c >= 0x3000 && c <= 0x30FF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xFF00 && c <= 0xFF9F);
    }
}
