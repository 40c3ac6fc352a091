package app.shopfolk.importing.values;

/**
 * How a column writes numbers. Most cells prove themselves ({@code 1.234,50}, {@code 0.10}); the form says only what a lone
 * separator before three digits means.
 *
 * @param pointParts whether {@code 1.234} is one thousand two hundred thirty-four
 * @param commaParts whether {@code 1,234} is
 */
public record NumberForm(boolean pointParts, boolean commaParts) {
    /** Stands for "no number". */
    public static final long NOT = Long.MIN_VALUE;

    /** 1,234.50 */
    public static final NumberForm POINT = new NumberForm(false, true);

    /** 1.234,50 */
    public static final NumberForm COMMA = new NumberForm(true, false);

    private static final int FAST = 13;

    /** The number a cell writes in ten-thousandths, rounded half up, or {@link #NOT}; per cent stay as they are written. */
    public long parse(String cell) {
        long fast = plain(cell);
        if (fast != NOT) {
            return fast;
        }
        NumberScan scan = new NumberScan();
        scan.scan(cell);
        return scan.value(pointParts, commaParts);
    }

    /** Plain digits with at most one point before other than three digits: nearly every cell of a clean file. */
    private static long plain(String cell) {
        int length = cell.length();
        int at = length > 0 && cell.charAt(0) == '-' ? 1 : 0;
        if (length == at || length > FAST) {
            return NOT;
        }
        long value = 0;
        int point = -1;
        for (int i = at; i < length; i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
            } else if (c == '.' && point < 0 && i > at) {
                point = i;
            } else {
                return NOT;
            }
        }
        int decimals = point < 0 ? 0 : length - point - 1;
        if (decimals > 4 || decimals == 3 || (point >= 0 && decimals == 0)) {
            return NOT;
        }
        for (int i = decimals; i < 4; i++) {
            value *= 10;
        }
        return at == 1 ? -value : value;
    }

    /** A pattern a person reads: {@code 1,234.50}. */
    public String pattern() {
        if (pointParts == commaParts) {
            return pointParts ? "1.234 · 1,234" : "0.5 · 0,5";
        }
        return pointParts ? "1.234,5" : "1,234.5";
    }
}
