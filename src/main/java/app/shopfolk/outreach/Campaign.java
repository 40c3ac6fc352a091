package app.shopfolk.outreach;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * A list that was handed out: who was written to and who was held out.
 *
 * @param id 0 before it is kept
 * @param made the day it was handed out
 * @param drawn the day the hold-out was first drawn for this audience; the same while one result is awaited
 * @param audience id of the audience
 * @param name of the audience then
 * @param written keys of those on the list
 * @param heldOut keys of those held out
 */
public record Campaign(
        int id,
        LocalDate made,
        LocalDate drawn,
        String audience,
        String name,
        ContactChannel channel,
        long[] written,
        long[] heldOut) {
    /** For so many days what is bought counts as answer, and the hold-out stays as it is: six weeks. */
    public static final int WATCHED_DAYS = 42;

    /** Whether an answer may still come in on a day. */
    boolean isAwaited(LocalDate day) {
        return !day.isAfter(made.plusDays(WATCHED_DAYS));
    }

    /** Whether this is the same list handed out once more on the same day, perhaps in another form. */
    boolean isAgain(String otherAudience, ContactChannel otherChannel, LocalDate day) {
        return audience.equals(otherAudience) && channel == otherChannel && made.equals(day);
    }

    /** The same list after it was handed out again: whoever stood in either may have been written to. */
    Campaign and(Campaign again) {
        long[] both = sorted(LongStream.concat(Arrays.stream(written), Arrays.stream(again.written)));
        return new Campaign(
                id,
                made,
                drawn,
                audience,
                again.name,
                channel,
                both,
                sorted(Arrays.stream(again.heldOut).filter(key -> Arrays.binarySearch(both, key) < 0)));
    }

    static long[] sorted(LongStream keys) {
        return keys.sorted().distinct().toArray();
    }
}
