package app.shopfolk.sample;

import java.time.LocalDate;

/**
 * Somebody wrote, called or came to ask.
 *
 * @param minutes what it took; the desk writes some down as an effort from 1 to 10 instead
 */
record Contact(Person who, LocalDate day, String channel, String subject, int minutes, boolean asEffort, boolean open) {
    /** Minutes of an effort from 1 to 10 on a geometric scale from 3 to 60. */
    private static final int[] MINUTES_OF_EFFORT = {3, 4, 6, 8, 11, 16, 22, 31, 43, 60};

    int effort() {
        int nearest = 0;
        for (int at = 1; at < MINUTES_OF_EFFORT.length; at++) {
            if (Math.abs(MINUTES_OF_EFFORT[at] - minutes) < Math.abs(MINUTES_OF_EFFORT[nearest] - minutes)) {
                nearest = at;
            }
        }
        return nearest + 1;
    }
}
