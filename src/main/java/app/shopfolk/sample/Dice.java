package app.shopfolk.sample;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that falls alike on every run and platform: integers from one seed, no floating-point functions whose last digit
 * may differ between processors.
 */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this(new SplittableRandom(seed));
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Dice of one's own, so that a change in one life leaves the others as they are. */
    Dice split() {
        return new Dice(random.split());
    }

    /** From {@code min} to {@code max}, both included, each as likely. */
    int between(int min, int max) {
        return random.nextInt(min, max + 1);
    }

    /** From {@code min} to {@code max}, both included, most often in the middle: the mean of three throws. */
    int around(int min, int max) {
        int thrice = between(min, max) + between(min, max) + between(min, max);
        return Math.floorDiv(thrice * 2 + 3, 6);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The first of {@code likely} in so many of a hundred cases, else one of the others. */
    String mostly(int percent, String likely, String... others) {
        return chance(percent) ? likely : others[random.nextInt(others.length)];
    }

    <T> void shuffle(List<T> list) {
        for (int at = list.size() - 1; at > 0; at--) {
            Collections.swap(list, at, random.nextInt(at + 1));
        }
    }
}
