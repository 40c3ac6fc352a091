package app.shopfolk.segment.detect;

import java.util.List;

/** Where the owner's word against the detectors' is kept. */
public interface Overrules {
    /** Everything she said. */
    List<Overrule> all();

    /** Keeps her word in place of any she gave before on the same; durable when it returns. */
    void say(Overrule overrule);

    /** Leaves it to the evidence again. */
    void withdraw(int customer, Detector detector);
}
