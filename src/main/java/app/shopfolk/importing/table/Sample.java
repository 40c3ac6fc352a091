package app.shopfolk.importing.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text from all over a file to judge its form by: the whole of a small file; beginning, places between and end of a big one. */
record Sample(String text, boolean crEnds) {
    private static final int HEAD = 1 << 19;
    private static final int PIECE = 1 << 16;
    private static final int PIECES = 4;

    /** {@code sep=;} in the first line. */
    static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?(?=[\r\n=])");

    /** The separator that the first line names, if it does. */
    Optional<String> separator() {
        Matcher line = SEPARATOR_LINE.matcher(text);
        return line.lookingAt() ? Optional.of(line.group(1)) : Optional.empty();
    }

    static Sample of(TextFile file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Reader reader = file.open()) {
            append(reader, text, HEAD);
            if (text.length() < HEAD) {
                return of(text);
            }
        }
        cutLastLine(text);
        long size = Files.size(file.file());
        for (int piece = 1; piece <= PIECES; piece++) {
            try (Reader reader = file.openAt((size - PIECE) * piece / PIECES)) {
                StringBuilder more = new StringBuilder();
                append(reader, more, PIECE);
                int line = firstLineEnd(more);
                if (line >= 0) {
                    text.append(more, line + 1, more.length());
                    cutLastLine(text);
                }
            }
        }
        return of(text);
    }

    static Sample of(CharSequence text) {
        String all = text.toString();
        long lf = all.chars().filter(c -> c == '\n').count();
        long lonely = 0;
        for (int i = 0; i < all.length(); i++) {
            if (all.charAt(i) == '\r' && (i + 1 == all.length() || all.charAt(i + 1) != '\n')) {
                lonely++;
            }
        }
        return new Sample(all, lonely * 20 >= Math.max(1, lf));
    }

    /** Whole lines from the beginning and from the middle. */
    String part(int length) {
        int middle = firstLineEndFrom(text.length() / 2);
        return text.substring(0, firstLineEndFrom(length / 2))
                + text.substring(middle, Math.min(text.length(), firstLineEndFrom(middle + length / 2)));
    }

    private int firstLineEndFrom(int from) {
        int lf = text.indexOf('\n', from);
        int cr = crEnds ? text.indexOf('\r', from) : -1;
        int end = lf < 0 ? cr : cr < 0 ? lf : Math.min(lf, cr);
        return end < 0 ? from : end + 1;
    }

    private static void append(Reader reader, StringBuilder text, int most) throws IOException {
        char[] part = new char[1 << 14];
        int read = 0;
        while (text.length() < most && read >= 0) {
            read = reader.read(part);
            text.append(part, 0, Math.max(0, read));
        }
    }

    private static int firstLineEnd(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n'
                    || (text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                return i;
            }
        }
        return -1;
    }

    private static void cutLastLine(StringBuilder text) {
        int end = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r"));
        if (end >= 0) {
            text.setLength(end + 1);
        }
    }
}
