package app.shopfolk.sales;

/**
 * What became of a file's rows: {@code read = stored + setAside + alreadyKnown + ignored}.
 *
 * @param ignored rows that are no data of their own: totals, footers, payouts, cancelled payments, blank lines counted by
 *     the till
 */
public record Tally(long read, long stored, long setAside, long alreadyKnown, long ignored) {
    public Tally {
        if (read != stored + setAside + alreadyKnown + ignored) {
            throw new IllegalArgumentException("Rows went missing: " + read + " read, "
                    + (stored + setAside + alreadyKnown + ignored) + " accounted for");
        }
    }
}
