package app.shopfolk.outreach;

import java.time.LocalDate;

/**
 * Who is not written to, so that what came of a list can be told: a draw that depends on nothing but the audience, the day
 * it was first drawn and the customer's key. Whoever is added later changes nobody else's lot.
 *
 * @param drawn the day of the audience's first list of this round
 * @param percent of the customers
 */
record HoldOut(String audience, LocalDate drawn, int percent) {
    private static final int WHOLE = 1_000_000;

    boolean holds(long key) {
        long mixed = mix(mix(key ^ mix(audience.hashCode())) ^ drawn.toEpochDay());
        return Long.remainderUnsigned(mixed, WHOLE) < (long) percent * (WHOLE / 100);
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, OOPSLA 2014). */
    private static long mix(long number) {
        long mixed = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
