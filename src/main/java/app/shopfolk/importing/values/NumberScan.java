package app.shopfolk.importing.values;

/**
 * Takes one cell apart as a number, without deciding yet what a lone separator before three digits means. Reused from cell
 * to cell, so that a million of them make no garbage.
 */
final class NumberScan {
    /** What the separators of a cell prove. */
    enum Shape {
        NOT_A_NUMBER,
        /** Digits alone. */
        WHOLE,
        /** The point can only be a decimal point. */
        DECIMAL_POINT,
        /** The comma can only be a decimal comma. */
        DECIMAL_COMMA,
        /** Points can only part thousands. */
        THOUSANDS_POINT,
        /** Commas can only part thousands. */
        THOUSANDS_COMMA,
        /** Blanks or apostrophes part thousands, no decimals. */
        THOUSANDS_OTHER,
        /** One point before exactly three digits. */
        EITHER_POINT,
        /** One comma before exactly three digits. */
        EITHER_COMMA
    }

    private static final int MOST_DIGITS = 24;
    private static final int MOST_GROUPS = 12;
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000};

    private final byte[] digits = new byte[MOST_DIGITS];
    private final int[] groups = new int[MOST_GROUPS];
    private final char[] separators = new char[MOST_GROUPS];
    private int digitCount;
    private int separatorCount;
    private boolean negative;
    private boolean percent;
    private boolean currency;
    private boolean plus;
    private Shape shape = Shape.NOT_A_NUMBER;

    Shape scan(String cell) {
        digitCount = 0;
        separatorCount = 0;
        negative = false;
        percent = false;
        currency = false;
        plus = false;
        shape = Shape.NOT_A_NUMBER;
        int end = Trim.end(cell);
        int start = Trim.start(cell, end);
        if (end - start > 40) {
            return shape;
        }
        if (end - start > 1 && cell.charAt(start) == '\'') {
            // Keeps a spreadsheet from counting, or from running what stands behind it.
            start++;
        }
        if (end - start > 2 && cell.charAt(start) == '(' && cell.charAt(end - 1) == ')') {
            negative = true;
            start++;
            end--;
        }
        start = prefix(cell, start, end);
        end = start < 0 ? start : suffix(cell, start, end);
        if (end <= start || !readCore(cell, start, end)) {
            return shape;
        }
        shape = classify();
        return shape;
    }

    private int prefix(String cell, int from, int end) {
        int at = from;
        while (at < end) {
            char c = cell.charAt(at);
            if (isDigit(c)) {
                return at;
            }
            if (Trim.isBlank(c)) {
                at++;
            } else if (c == '+') {
                plus = true;
                at++;
            } else if (isMinus(c)) {
                if (negative) {
                    return -1;
                }
                negative = true;
                at++;
            } else if (CurrencyWords.isSign(c)) {
                currency = true;
                at++;
            } else if (Character.isLetter(c)) {
                int last = letters(cell, at, end);
                if (currency || !CurrencyWords.isWord(cell, at, last)) {
                    return -1;
                }
                currency = true;
                at = last;
            } else if ((c == '.' || c == ',') && at + 1 < end && isDigit(cell.charAt(at + 1))) {
                return at;
            } else {
                return -1;
            }
        }
        return -1;
    }

    private static int letters(String cell, int from, int end) {
        int at = from;
        while (at < end && Character.isLetter(cell.charAt(at))) {
            at++;
        }
        return at < end && cell.charAt(at) == '.' ? at + 1 : at;
    }

    private int suffix(String cell, int start, int from) {
        int end = from;
        while (end > start && !isDigit(cell.charAt(end - 1))) {
            char c = cell.charAt(end - 1);
            if (Trim.isBlank(c)) {
                end--;
            } else if (c == '%' || c == '％') {
                if (percent) {
                    return -1;
                }
                percent = true;
                end--;
            } else if (isMinus(c)) {
                end--;
                if (end > start && (cell.charAt(end - 1) == ',' || cell.charAt(end - 1) == '.')) {
                    end--; // 25,- and 12.– are whole amounts, not negative ones
                } else if (negative) {
                    return -1;
                } else {
                    negative = true;
                }
            } else if (CurrencyWords.isSign(c)) {
                currency = true;
                end--;
            } else {
                int first = wordStart(cell, start, end);
                if (first < 0 || currency) {
                    return c == '.' && end == from ? end - 1 : -1;
                }
                currency = true;
                end = first;
            }
        }
        return end;
    }

    private static int wordStart(String cell, int start, int end) {
        int at = end;
        if (cell.charAt(at - 1) == '.') {
            at--;
        }
        while (at > start && Character.isLetter(cell.charAt(at - 1))) {
            at--;
        }
        return at < end && CurrencyWords.isWord(cell, at, end) ? at : -1;
    }

    private boolean readCore(String cell, int start, int end) {
        groups[0] = 0;
        for (int at = start; at < end; at++) {
            char c = cell.charAt(at);
            if (isDigit(c)) {
                if (digitCount == MOST_DIGITS) {
                    return false;
                }
                digits[digitCount++] = (byte) Character.digit(c, 10);
                groups[separatorCount]++;
            } else {
                char separator = separatorOf(c);
                if (separator == 0 || separatorCount == MOST_GROUPS - 1) {
                    return false;
                }
                separators[separatorCount++] = separator;
                groups[separatorCount] = 0;
            }
        }
        return digitCount > 0;
    }

    private Shape classify() {
        if (separatorCount == 0) {
            return Shape.WHOLE;
        }
        char last = separators[separatorCount - 1];
        int same = 0;
        boolean others = false;
        for (int i = 0; i < separatorCount; i++) {
            if (separators[i] == last) {
                same++;
            } else {
                others = true;
                if (separators[i] != separators[0]) {
                    return Shape.NOT_A_NUMBER;
                }
            }
        }
        if (last == ' ') {
            return others || plus || !groupsOfThree(separatorCount) ? Shape.NOT_A_NUMBER : Shape.THOUSANDS_OTHER;
        }
        boolean point = last == '.';
        if (others) {
            return same == 1 && groupsOfThree(separatorCount - 1) ? decimal(point) : Shape.NOT_A_NUMBER;
        }
        if (same > 1) {
            if (!groupsOfThree(separatorCount)) {
                return Shape.NOT_A_NUMBER;
            }
            return point ? Shape.THOUSANDS_POINT : Shape.THOUSANDS_COMMA;
        }
        boolean either = groups[1] == 3 && groups[0] >= 1 && groups[0] <= 3 && digits[0] != 0;
        if (either) {
            return point ? Shape.EITHER_POINT : Shape.EITHER_COMMA;
        }
        return decimal(point);
    }

    private static Shape decimal(boolean point) {
        return point ? Shape.DECIMAL_POINT : Shape.DECIMAL_COMMA;
    }

    /** Whether the first groups, parted by that many separators, are thousands (the Indian way of twos included). */
    private boolean groupsOfThree(int parted) {
        if (groups[0] < 1 || groups[0] > 3 || groups[parted] != 3 || (digits[0] == 0 && groups[0] > 0)) {
            return false;
        }
        for (int i = 1; i < parted; i++) {
            if (groups[i] != 3 && !(groups[i] == 2 && separators[0] == ',')) {
                return false;
            }
        }
        return true;
    }

    /** The number in ten-thousandths, a lone separator read as told; {@link NumberForm#NOT} where it is none or too large. */
    long value(boolean pointParts, boolean commaParts) {
        int whole =
                switch (shape) {
                    case NOT_A_NUMBER -> -1;
                    case WHOLE, THOUSANDS_POINT, THOUSANDS_COMMA, THOUSANDS_OTHER -> digitCount;
                    case DECIMAL_POINT, DECIMAL_COMMA -> digitCount - groups[separatorCount];
                    case EITHER_POINT -> pointParts ? digitCount : digitCount - 3;
                    case EITHER_COMMA -> commaParts ? digitCount : digitCount - 3;
                };
        if (whole < 0 || whole > 14) {
            return NumberForm.NOT;
        }
        long value = 0;
        int kept = Math.min(digitCount, whole + 4);
        for (int i = 0; i < kept; i++) {
            value = value * 10 + digits[i];
        }
        value *= POWERS[4 - (kept - whole)];
        if (digitCount > kept && digits[kept] >= 5) {
            value++;
        }
        return negative ? -value : value;
    }

    boolean isNegative() {
        return negative;
    }

    boolean isPercent() {
        return percent;
    }

    boolean hasCurrency() {
        return currency;
    }

    /** Whether zeros lead, as in numbers that name things. */
    boolean leadsWithZero() {
        return shape == Shape.WHOLE && digitCount > 1 && digits[0] == 0;
    }

    int digitCount() {
        return digitCount;
    }

    /** Digits after the last separator. */
    int lastGroup() {
        return groups[separatorCount];
    }

    private static char separatorOf(char c) {
        return switch (c) {
            case '.', '．' -> '.';
            case ',', '，' -> ',';
            case '\'', '’', ' ', '\u00a0', '\u202f', '\u2009' -> ' ';
            default -> 0;
        };
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '−' || c == '–' || c == '－' || c == '▲' || c == '△';
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
