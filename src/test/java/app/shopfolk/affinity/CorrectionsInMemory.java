package app.shopfolk.affinity;

import java.util.ArrayList;
import java.util.List;

/** The owner's word without a database; can be told to refuse, as a full disk does. */
public final class CorrectionsInMemory implements Corrections {
    private final List<Correction> said = new ArrayList<>();
    private boolean refuses;

    public void refuse() {
        refuses = true;
    }

    @Override
    public List<Correction> all() {
        return List.copyOf(said);
    }

    @Override
    public void say(Correction correction) {
        withdraw(correction);
        said.add(correction);
    }

    @Override
    public void withdraw(Correction correction) {
        if (refuses) {
            throw new IllegalStateException("full");
        }
        said.removeIf(correction::isAboutTheSame);
    }
}
