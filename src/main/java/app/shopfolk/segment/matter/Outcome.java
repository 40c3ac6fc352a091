package app.shopfolk.segment.matter;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a criterion should explain, as a yes or no of each customer. */
public enum Outcome {
    /** Bought at least twice, of those whose first purchase is long enough ago to tell. */
    BUYS_AGAIN,
    /** Brings more margin than half of the buyers do; revenue where no cost is known. */
    MARGIN,
    /** Takes more service than the average customer. */
    EFFORT;

    static final byte NO = 0;
    static final byte YES = 1;
    static final byte UNKNOWN = -1;

    private static final int TIME_TO_RETURN = 60;

    /** Facts that are told or stand from the first purchase on, and so can explain what comes after. */
    private static final Set<String> OF_PURCHASES = Set.of("main-channel", "top-category", "top-brand");

    /** These settle only with several purchases, so they would explain buying again by itself. */
    private static final Set<String> OF_SEVERAL = Set.of("main-weekday", "main-daypart", "looked-first-share");

    private static final Set<String> OF_HABIT = Set.of("stage", "occasion", "average-order", "frequency");

    private static final Set<String> OF_BUCKETS =
            Set.of("stage", "average-order", "online-share", "discounted-orders", "pieces-per-line");

    /** A business is one from its first purchase on. */
    private static final String BUSINESS = "detected-commercial";

    /** Columns that repeat the purchases in another program's words. */
    private static final Set<String> REPEATS =
            Set.of("lifetime-spent", "lifetime-orders", "customer-since", "special-date", "title", "postcode");

    public Phrase phrase() {
        return Phrase.of("segment.matter." + code());
    }

    public String code() {
        return toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a fact may explain this outcome, and is not the outcome itself in other words. */
    boolean mayBeExplainedBy(String key, boolean told) {
        if (OF_PURCHASES.contains(key) || key.equals(BUSINESS)) {
            return true;
        }
        if (OF_SEVERAL.contains(key)) {
            return this != BUYS_AGAIN;
        }
        if (OF_HABIT.contains(key)) {
            return this == EFFORT || (this == MARGIN && key.equals("occasion"));
        }
        return told && !REPEATS.contains(key);
    }

    /** Whether buckets may be divided by it: whatever explains, and habits an owner sees at her counter. */
    boolean mayDivideBy(String key, boolean told) {
        return mayBeExplainedBy(key, told)
                || (this == MARGIN && OF_BUCKETS.contains(key))
                || (this != BUYS_AGAIN && key.equals("detected-special-occasion"));
    }

    /** Each customer's outcome: {@link #YES}, {@link #NO}, or {@link #UNKNOWN} where it cannot be told yet. */
    byte[] of(CustomerFacts facts) {
        return switch (this) {
            case BUYS_AGAIN -> buysAgain(facts);
            case MARGIN -> aboveMedian(facts, facts.column("margin").isPresent() ? "margin" : "monetary");
            case EFFORT -> aboveMean(facts);
        };
    }

    private static byte[] buysAgain(CustomerFacts facts) {
        byte[] outcome = unknown(facts);
        for (int row = 0; row < outcome.length; row++) {
            double since = facts.number("since-first-days", row);
            if (since >= TIME_TO_RETURN) {
                outcome[row] = facts.number("frequency", row) >= 2 ? YES : NO;
            }
        }
        return outcome;
    }

    private static byte[] aboveMedian(CustomerFacts facts, String key) {
        byte[] outcome = unknown(facts);
        if (!(facts.column(key).orElse(null) instanceof Column.Amounts amounts)) {
            return outcome;
        }
        boolean[] buyer = new boolean[outcome.length];
        int buyers = 0;
        for (int row = 0; row < outcome.length; row++) {
            buyer[row] = facts.number("frequency", row) > 0;
            buyers += buyer[row] ? 1 : 0;
        }
        long[] sorted = new long[buyers];
        int next = 0;
        for (int row = 0; row < outcome.length; row++) {
            if (buyer[row]) {
                sorted[next++] = amounts.values()[row];
            }
        }
        Arrays.sort(sorted);
        for (int row = 0; row < outcome.length && buyers > 0; row++) {
            if (buyer[row]) {
                outcome[row] = amounts.values()[row] > sorted[(buyers - 1) / 2] ? YES : NO;
            }
        }
        return outcome;
    }

    private static byte[] aboveMean(CustomerFacts facts) {
        byte[] outcome = unknown(facts);
        if (!(facts.column("service-minutes").orElse(null) instanceof Column.Numbers minutes)) {
            return outcome;
        }
        double mean = Arrays.stream(minutes.values()).average().orElse(0);
        for (int row = 0; row < outcome.length; row++) {
            outcome[row] = minutes.values()[row] > mean ? YES : NO;
        }
        return outcome;
    }

    private static byte[] unknown(CustomerFacts facts) {
        byte[] outcome = new byte[facts.size()];
        Arrays.fill(outcome, UNKNOWN);
        return outcome;
    }
}
