package app.shopfolk.importing.rows;

import app.shopfolk.sales.Identity;
import org.jspecify.annotations.Nullable;

/** Fingerprints of lines: two lines that say the same have the same, whichever file they came in. */
final class Prints {
    private Prints() {}

    /**
     * A line's.
     *
     * @param who the print of whoever bought
     * @param product the print of the product's key
     */
    static long line(int day, int minute, long who, long product, long quantity, long paid, long cost, long discount) {
        long print = mix(day, minute);
        print = mix(print, who);
        print = mix(print, product);
        print = mix(print, quantity);
        print = mix(print, paid);
        print = mix(print, cost);
        return mix(print, discount);
    }

    /** Somebody's own; 0 for nobody. */
    static long of(@Nullable Identity who) {
        return who == null ? 0 : text(who.value()) + who.kind().ordinal();
    }

    /** A text's own, well mixed. */
    static long text(String text) {
        long print = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            print = (print ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mix(print, text.length());
    }

    static long mix(long before, long value) {
        long mixed = (before ^ value * 0x9e3779b97f4a7c15L) * 0xd6e8feb86659fd93L;
        mixed ^= mixed >>> 32;
        mixed *= 0xd6e8feb86659fd93L;
        return mixed ^ mixed >>> 29;
    }
}
