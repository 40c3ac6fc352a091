package app.shopfolk.insight;

import app.shopfolk.base.Phrase;
import java.util.Optional;

/** A share as people say it: "nearly half", "fewer than 1 in 5". */
public final class ShareWords {
    /** Within this of a fraction, it is "about" that fraction. */
    private static final double ABOUT = 0.012;

    private static final double NEARLY = 0.05;

    private ShareWords() {}

    /**
     * A share in words.
     *
     * @param ratio 0 to 1
     */
    public static Phrase of(double ratio) {
        if (ratio <= 0) {
            return Phrase.of("insight.share.none");
        }
        if (ratio >= 0.985) {
            return Phrase.of(ratio >= 1 ? "insight.share.all" : "insight.share.nearly-all");
        }
        if (ratio > 0.8) {
            return Phrase.of("insight.share.percent", Math.round(ratio * 100));
        }
        if (ratio >= 0.4) {
            return near(ratio, 0.5, "half")
                    .or(() -> near(ratio, 2.0 / 3, "two-thirds"))
                    .or(() -> near(ratio, 0.75, "three-quarters"))
                    .orElseGet(() ->
                            Phrase.of(ratio > 0.5 ? "insight.share.more-than-half" : "insight.share.nearly-half"));
        }
        // 1 in 3, 1 in 4 … 1 in 20; below that so many in 100.
        int in = (int) Math.floor(1 / ratio);
        if (in > 20) {
            return ratio < 0.01
                    ? Phrase.of("insight.share.under-one-percent")
                    : Phrase.of("insight.share.percent", Math.round(ratio * 100));
        }
        if (Math.abs(ratio - 1.0 / in) < ABOUT) {
            return Phrase.of("insight.share.about-one-in", (long) in);
        }
        return Math.abs(ratio - 1.0 / (in + 1)) < ABOUT
                ? Phrase.of("insight.share.about-one-in", (long) in + 1)
                : Phrase.of("insight.share.fewer-than-one-in", (long) in);
    }

    private static Optional<Phrase> near(double ratio, double fraction, String word) {
        if (Math.abs(ratio - fraction) < ABOUT) {
            return Optional.of(Phrase.of("insight.share.about-" + word));
        }
        return ratio < fraction && fraction - ratio < NEARLY
                ? Optional.of(Phrase.of("insight.share.nearly-" + word))
                : Optional.empty();
    }
}
