package app.shopfolk.persona;

import app.shopfolk.base.Share;
import app.shopfolk.segment.Rule;
import java.time.LocalDate;

/** How a statement is known. */
public sealed interface Evidence {
    /**
     * Counted in the customers' own data.
     *
     * <p>One that would speak of fewer than five people cannot be made.
     *
     * @param claim what was counted, on one fact
     * @param share those for whom it holds, of those of whom the fact is known
     * @param figure the middle value of a number, the ratio of anything else
     */
    record FromData(Rule.Condition claim, Share share, double figure, LocalDate asOf) implements Evidence {
        public FromData {
            if (share.isAboutFew()) {
                throw new IllegalArgumentException("Nothing is said about fewer than " + Share.FEW + " people");
            }
        }

        /** Whether the figure is the share itself, not the middle of a number. */
        public boolean isShare() {
            return figure == share.ratio();
        }
    }

    /**
     * The owner's word.
     *
     * @param note in her own words, may be empty
     */
    record YouSaid(Source source, LocalDate date, String note) implements Evidence {}

    /** Nobody knows yet: something to ask about. */
    record Guess() implements Evidence {}
}
