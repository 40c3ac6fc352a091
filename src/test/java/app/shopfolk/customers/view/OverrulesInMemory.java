package app.shopfolk.customers.view;

import app.shopfolk.segment.detect.Detector;
import app.shopfolk.segment.detect.Overrule;
import app.shopfolk.segment.detect.Overrules;
import java.util.ArrayList;
import java.util.List;

/** The owner's word, kept in memory. */
final class OverrulesInMemory implements Overrules {
    private final List<Overrule> said = new ArrayList<>();

    @Override
    public List<Overrule> all() {
        return List.copyOf(said);
    }

    @Override
    public void say(Overrule overrule) {
        withdraw(overrule.customer(), overrule.detector());
        said.add(overrule);
    }

    @Override
    public void withdraw(int customer, Detector detector) {
        said.removeIf(each -> each.customer() == customer && each.detector() == detector);
    }
}
