package app.shopfolk.importing.values;

/** Cuts the blanks of any script off both ends: also the unbreakable ones that spreadsheets leave. */
public final class Trim {
    private Trim() {}

    public static String of(String text) {
        int end = end(text);
        return text.substring(start(text, end), end);
    }

    static int end(CharSequence text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    static int start(CharSequence text, int end) {
        int start = 0;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u202f'
                || c == '\u3000'
                || c == '\ufeff'
                || (c >= '\u2000' && c <= '\u200b')
                || c == '\u200e'
                || c == '\u200f';
    }
}
