package app.shopfolk.importing.values;

/** Reads a time of day: {@code 13:45}, {@code 1:33 PM}, {@code 23.50}, {@code 18時30分}, with seconds and zone. */
public final class TimeOfDay {
    /** Stands for "no time". */
    public static final int NOT = Integer.MIN_VALUE;

    private static final int DAY = 24 * 60;
    private static final int HALF = 1 << 16;

    private TimeOfDay() {}

    /** The minute of the day a cell names, 0 to 1439, or {@link #NOT}. */
    public static int parse(String cell) {
        int end = Trim.end(cell);
        int start = Trim.start(cell, end);
        if (end - start < 3) {
            return NOT;
        }
        int time = after(cell, start, end);
        return time == NOT ? NOT : minute(time);
    }

    static int minute(int time) {
        return time & (HALF - 1);
    }

    static boolean saysHalf(int time) {
        return (time & HALF) != 0;
    }

    /** The time in the rest of a cell, with a mark for "AM or PM was said"; {@link #NOT} where the rest is something else. */
    static int after(String cell, int from, int end) {
        int at = from;
        while (at < end && (Trim.isBlank(cell.charAt(at)) || isJoint(cell, at))) {
            at++;
        }
        if (cell.startsWith("kl. ", at) || cell.startsWith("um ", at) || cell.startsWith("at ", at)) {
            at = cell.indexOf(' ', at) + 1;
        }
        int[] hms = new int[3];
        int count = 0;
        boolean eastern = false;
        while (at < end && count < 3 && Character.isDigit(cell.charAt(at))) {
            int digits = at;
            int value = 0;
            while (at < end && at - digits < 3 && Character.isDigit(cell.charAt(at))) {
                value = value * 10 + Character.digit(cell.charAt(at), 10);
                at++;
            }
            if (at - digits > 2) {
                return NOT;
            }
            hms[count++] = value;
            if (at < end && "時分秒".indexOf(cell.charAt(at)) >= 0) {
                eastern = true;
                at++;
            } else if (at + 1 < end
                    && count < 3
                    && isColon(cell.charAt(at))
                    && Character.isDigit(cell.charAt(at + 1))) {
                at++;
            } else {
                break;
            }
        }
        if (count < 2 && !(count == 1 && eastern)) {
            return halfHour(cell, at, end, hms[0], count);
        }
        return zoned(cell, fraction(cell, at, end), end, hms);
    }

    /** {@code 1 PM}: an hour alone is a time only with its half of the day. */
    private static int halfHour(String cell, int at, int end, int hour, int count) {
        int half = count == 1 ? half(cell, at, end) : 0;
        return half == 0 || hour > 12 || hour < 1 ? NOT : ((hour % 12 + (half == 2 ? 12 : 0)) * 60) | HALF;
    }

    private static int fraction(String cell, int from, int end) {
        int at = from;
        if (at + 1 < end
                && (cell.charAt(at) == '.' || cell.charAt(at) == ',')
                && Character.isDigit(cell.charAt(at + 1))) {
            at++;
            while (at < end && Character.isDigit(cell.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static int zoned(String cell, int at, int end, int[] hms) {
        int half = half(cell, at, end);
        if (hms[1] > 59 || hms[2] > 60 || hms[0] > (half > 0 ? 12 : 24)) {
            return NOT;
        }
        if (half == 0 && !isZone(cell, at, end)) {
            return NOT;
        }
        int hour = half == 0 ? hms[0] : hms[0] % 12 + (half == 2 ? 12 : 0);
        return ((hour * 60 + hms[1]) % DAY) | (half > 0 ? HALF : 0);
    }

    /** 1 before noon, 2 after noon, 0 not said. */
    private static int half(String cell, int from, int end) {
        int at = from;
        while (at < end && Trim.isBlank(cell.charAt(at))) {
            at++;
        }
        if (at >= end) {
            return 0;
        }
        char first = Character.toLowerCase(cell.charAt(at));
        if (first != 'a' && first != 'p') {
            return 0;
        }
        int next = at + 1 < end && cell.charAt(at + 1) == '.' ? at + 2 : at + 1;
        boolean half = next < end
                && Character.toLowerCase(cell.charAt(next)) == 'm'
                && (next + 1 == end || !Character.isLetter(cell.charAt(next + 1)));
        return half ? (first == 'a' ? 1 : 2) : 0;
    }

    /** What may follow a time: nothing, Z, an offset, a zone's short or long name. */
    private static boolean isZone(String cell, int from, int end) {
        int at = from;
        while (at < end && Trim.isBlank(cell.charAt(at))) {
            at++;
        }
        if (at == end) {
            return true;
        }
        for (int i = at; i < end; i++) {
            char c = cell.charAt(i);
            boolean allowed = Character.isLetterOrDigit(c) || "+-:/_()[] ".indexOf(c) >= 0;
            if (!allowed) {
                return false;
            }
        }
        char first = cell.charAt(at);
        return first == '+'
                || first == '-'
                || first == '('
                || first == '['
                || Character.isUpperCase(first)
                || first == 'h';
    }

    private static boolean isJoint(String cell, int at) {
        char c = cell.charAt(at);
        return c == 'T' || c == ',' || c == '日' || (c == '-' && at + 1 < cell.length() && cell.charAt(at + 1) == ' ');
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：' || c == '.' || c == 'h';
    }
}
