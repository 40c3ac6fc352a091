package app.shopfolk.persona;

import app.shopfolk.persona.Members.Label;
import app.shopfolk.segment.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the shop's own columns say of most, under the columns' own headings. */
final class OwnTopics {
    private static final int MOST = 3;
    private static final double MOST_OF_THEM = 0.5;
    private static final String OWN = "own:";

    private OwnTopics() {}

    static void add(Sketch sketch, List<String> ownFacts) {
        int said = 0;
        for (String fact : ownFacts) {
            if (said < MOST && !isTold(sketch, fact) && say(sketch, fact)) {
                said++;
            }
        }
    }

    private static boolean isTold(Sketch sketch, String fact) {
        return sketch.statements().stream()
                .anyMatch(statement -> statement.evidence() instanceof Evidence.FromData data
                        && data.claim().fact().equals(fact));
    }

    private static boolean say(Sketch sketch, String fact) {
        Optional<Label> most =
                sketch.label(fact, MOST_OF_THEM).filter(label -> !Labels.isNone(label.label()) && isReadable(label));
        return most.isPresent()
                && sketch.sayOwn(
                        heading(fact),
                        Labels.phrase(fact, most.get().label()),
                        new Rule.OneOf(fact, Set.of(most.get().label())));
    }

    private static boolean isReadable(Label label) {
        return label.label().length() <= 60;
    }

    private static String heading(String fact) {
        return fact.startsWith(OWN) ? fact.substring(OWN.length()) : fact;
    }
}
