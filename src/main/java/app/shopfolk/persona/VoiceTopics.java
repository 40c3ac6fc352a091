package app.shopfolk.persona;

import app.shopfolk.base.Phrase;
import app.shopfolk.persona.Members.Label;
import app.shopfolk.segment.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whom they reach, what they value and fear, who decides, and how they may be reached. */
final class VoiceTopics {
    /** Headers of the shop's own columns that ask what keeps people away, what they value and who decides. */
    private static final Pattern FEARS = Pattern.compile(
            "keeps? away|fears?|worr|dislikes?|puts? off|hemm|ärgert|stört|不安", Pattern.CASE_INSENSITIVE);

    private static final Pattern VALUES =
            Pattern.compile("values?\\b|appreciat|important|schätzt|metur|重視", Pattern.CASE_INSENSITIVE);

    private static final Pattern DECIDES =
            Pattern.compile("decide|decision|signs|entscheid|ákveð|決め", Pattern.CASE_INSENSITIVE);
    private static final List<String> WAYS = List.of("post", "email", "sms", "phone");

    private VoiceTopics() {}

    static void all(Sketch sketch, List<String> ownFacts) {
        values(sketch);
        influence(sketch);
        if (!sketch.has(Topic.VALUES)) {
            own(sketch, ownFacts, VALUES, Topic.VALUES);
        }
        own(sketch, ownFacts, FEARS, Topic.FEARS);
        own(sketch, ownFacts, DECIDES, Topic.DECIDES);
        reach(sketch);
    }

    private static void values(Sketch sketch) {
        sketch.sayLabel(
                Topic.VALUES,
                "values",
                0.3,
                label -> Phrase.of("persona.says.values", Labels.inSentence("values", label)));
    }

    private static void influence(Sketch sketch) {
        Optional<Label> network = sketch.label("networks", 0.3);
        boolean silent = network.filter(most -> Labels.isNone(most.label())).isPresent();
        if (silent) {
            network.ifPresent(most -> sketch.say(
                    Topic.INFLUENCE,
                    Phrase.of("persona.says.networks.none"),
                    new Rule.OneOf("networks", Set.of(most.label())),
                    0.5));
        } else {
            followers(sketch);
            sketch.sayLabels(Topic.INFLUENCE, "networks", 0.4, names -> Phrase.of("persona.says.networks", names));
        }
        sketch.members()
                .quarters("reviews")
                .filter(reviews -> reviews.middle() >= 3)
                .ifPresent(reviews -> sketch.sayRange(
                        Topic.VOICE,
                        "reviews",
                        (quarters, ends) ->
                                Phrase.of("persona.says.reviews", Math.round(Sketch.rounded(quarters.middle())))));
    }

    private static void followers(Sketch sketch) {
        sketch.members()
                .quarters("followers")
                .filter(followers -> followers.middle() >= 300)
                .ifPresent(followers -> sketch.sayRange(
                        Topic.INFLUENCE,
                        "followers",
                        (quarters, ends) ->
                                Phrase.of("persona.says.followers", Math.round(Sketch.rounded(quarters.middle())))));
    }

    private static void own(Sketch sketch, List<String> ownFacts, Pattern header, Topic topic) {
        ownFacts.stream()
                .filter(fact -> header.matcher(fact).find())
                .findFirst()
                .ifPresent(fact -> sketch.sayLabel(topic, fact, 0.3, label -> Labels.inSentence(fact, label)));
    }

    /** The way most agreed to, and the one most declined. */
    private static void reach(Sketch sketch) {
        List<String> known = WAYS.stream()
                .filter(way -> !sketch.members().labels(consent(way)).isEmpty())
                .sorted(Comparator.comparingDouble(way -> -agreed(sketch, way)))
                .toList();
        if (known.isEmpty()) {
            return;
        }
        String best = known.getFirst();
        sketch.say(
                Topic.REACH,
                Phrase.of("persona.says.reach." + best),
                new Rule.OneOf(consent(best), Set.of("true")),
                0.4);
        String worst = known.getLast();
        sketch.say(
                Topic.AVOID,
                Phrase.of("persona.says.avoid." + worst),
                new Rule.OneOf(consent(worst), Set.of("false")),
                0.6);
    }

    private static String consent(String way) {
        return "consent-" + way;
    }

    private static double agreed(Sketch sketch, String way) {
        return sketch.members().labels(consent(way)).stream()
                .filter(label -> label.label().equals("true"))
                .mapToDouble(label -> label.share().ratio())
                .sum();
    }
}
