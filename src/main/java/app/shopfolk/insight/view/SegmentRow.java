package app.shopfolk.insight.view;

import app.shopfolk.insight.Worth;

/**
 * One line of the Segments page, with every figure as it is shown; shown parts add up to the shown total.
 *
 * @param kind what the line is about
 * @param bucket position of the bucket; {@link app.shopfolk.segment.Assignment#EVERYONE_ELSE} for all other lines
 * @param colour position in the palette; negative for none of the buckets
 */
record SegmentRow(
        Kind kind,
        int bucket,
        String name,
        int colour,
        Worth worth,
        String customers,
        String share,
        String revenue,
        String margin,
        String service,
        String marketing,
        String contribution,
        String roi,
        String perHour) {
    /** What a line is about. */
    enum Kind {
        BUCKET,
        EVERYONE_ELSE,
        WALK_IN,
        TOTAL
    }

    /** Whether there are customers behind it. */
    boolean hasCustomers() {
        return kind == Kind.BUCKET || kind == Kind.EVERYONE_ELSE;
    }

    /** Minutes of service for each customer, 0 for none. */
    double minutesPerCustomer() {
        return worth.customers() == 0 ? 0 : worth.serviceMinutes() / 100.0 / worth.customers();
    }
}
