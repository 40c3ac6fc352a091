package app.shopfolk.segment.detect;

import app.shopfolk.base.Phrase;
import java.util.List;

/** Judges one customer after another; each gives its reasons in words, or none where it does not hold. */
interface Detection {
    /** Why it holds of a customer; empty where it does not. */
    List<Phrase> evidence(int row);
}
