package app.shopfolk.affinity;

import java.util.List;

/** Where the owner's word on what to offer is kept. */
public interface Corrections {
    /** Everything she said. */
    List<Correction> all();

    /** Keeps her word in place of any she gave before on the same; durable when it returns. */
    void say(Correction correction);

    /** Takes her word on it back. */
    void withdraw(Correction correction);
}
