package app.shopfolk.persona;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.persona.Members.Label;
import app.shopfolk.persona.Members.Quarters;
import app.shopfolk.segment.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Statements as they are found. Only what at least five people, and enough of the segment, stand behind gets in. */
final class Sketch {
    /** A fact known of a smaller part of the segment is not spoken of. */
    private static final double KNOWN = 0.1;

    /** Labels this near to the most frequent one stand for the bucket as well as it does. */
    private static final double NEARLY = 0.75;

    private final Members members;
    private final List<Statement> found = new ArrayList<>();

    Sketch(Members members) {
        this.members = members;
    }

    List<Statement> statements() {
        return found;
    }

    Members members() {
        return members;
    }

    Optional<Statement> first(Topic topic) {
        return found.stream().filter(statement -> statement.topic() == topic).findFirst();
    }

    boolean has(Topic topic) {
        return first(topic).isPresent();
    }

    /** Whether a statement with this message was made. */
    boolean says(String key) {
        return found.stream()
                .anyMatch(statement -> statement.text() instanceof Phrase.Said said
                        && said.key().equals(key));
    }

    /** Says a claim that holds for enough; returns whether it does. */
    boolean say(Topic topic, Phrase text, Rule.Condition claim, double atLeast) {
        Optional<Evidence.FromData> evidence = members.count(claim)
                .filter(counted -> counted.share().ratio() >= atLeast)
                .filter(counted -> counted.share().whole() >= KNOWN * members.size());
        evidence.ifPresent(counted -> found.add(new Statement(topic, text, counted)));
        return evidence.isPresent();
    }

    /** Whether these labels together are most people's. */
    boolean mostly(String fact, String... labels) {
        return members.count(new Rule.OneOf(fact, Set.of(labels)))
                .filter(counted -> counted.share().ratio() >= 0.5)
                .isPresent();
    }

    /** Says a claim on one of the shop's own columns under the column's heading. */
    boolean sayOwn(String heading, Phrase text, Rule.Condition claim) {
        if (!say(Topic.OWN, text, claim, 0)) {
            return false;
        }
        Statement said = found.removeLast();
        found.add(new Statement(said.topic(), heading, said.text(), said.evidence()));
        return true;
    }

    void guess(Topic topic, String key) {
        found.add(new Statement(topic, Phrase.of(key), new Evidence.Guess()));
    }

    /** Says the label of {@link #label}, if there is one. */
    boolean sayLabel(Topic topic, String fact, double atLeast, Function<String, Phrase> words) {
        return label(fact, atLeast)
                .map(label -> say(topic, words.apply(label.label()), new Rule.OneOf(fact, Set.of(label.label())), 0))
                .orElse(false);
    }

    /** The most frequent label, if so many have it; among labels nearly as frequent, the one of the typical customers. */
    Optional<Label> label(String fact, double atLeast) {
        List<Label> labels = members.labels(fact);
        List<Label> near = labels.stream()
                .filter(label ->
                        label.share().ratio() >= atLeast && !label.share().isAboutFew())
                .filter(label -> label.share().part()
                        >= NEARLY * labels.getFirst().share().part())
                .toList();
        return near.size() < 2
                ? near.stream().findFirst()
                : near.stream().max(Comparator.comparingLong(label -> members.typicalWith(fact, label.label())));
    }

    /** Says the two or three most frequent labels together. */
    boolean sayLabels(Topic topic, String fact, double atLeast, Function<Phrase, Phrase> words) {
        List<String> labels = new ArrayList<>();
        long part = 0;
        for (Label label : members.labels(fact)) {
            boolean enough =
                    labels.size() == 3 || (!labels.isEmpty() && label.share().ratio() < 0.12);
            if (enough || Labels.isNone(label.label()) || label.share().isAboutFew()) {
                break;
            }
            labels.add(label.label());
            part += label.share().part();
            if (part >= 0.7 * label.share().whole()) {
                break;
            }
        }
        if (labels.isEmpty()) {
            return false;
        }
        Phrase listed = Phrase.or(
                labels.stream().map(label -> Labels.phrase(fact, label)).toList());
        return say(topic, words.apply(listed), new Rule.OneOf(fact, Set.copyOf(labels)), atLeast);
    }

    /** Says the middle half of a number, its ends rounded outwards to readable figures. */
    boolean sayRange(Topic topic, String fact, BiFunction<Quarters, double[], Phrase> words) {
        return members.quarters(fact)
                .map(quarters -> {
                    double[] ends = {roundedDown(quarters.low()), roundedUp(quarters.high())};
                    return say(topic, words.apply(quarters, ends), new Rule.Between(fact, ends[0], ends[1]), 0);
                })
                .orElse(false);
    }

    static Money money(double amount) {
        return Money.of(BigDecimal.valueOf(amount));
    }

    static double roundedDown(double value) {
        return Math.floor(value / step(value)) * step(value);
    }

    static double roundedUp(double value) {
        return Math.ceil(value / step(value)) * step(value);
    }

    static double rounded(double value) {
        return Math.rint(value / step(value)) * step(value);
    }

    private static double step(double value) {
        double size = Math.abs(value);
        return size >= 10_000 ? 1_000 : size >= 1_000 ? 100 : size >= 100 ? 10 : size >= 40 ? 5 : 1;
    }
}
