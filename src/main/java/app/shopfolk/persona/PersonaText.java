package app.shopfolk.persona;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.base.Share;
import app.shopfolk.segment.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A persona as JSON text, for keeping. A phrase is {@code {say, args}}, {@code {words}} or {@code {list, and}}; an
 * argument is a phrase, a string, or an object with one of {@code long}, {@code double}, {@code money}, {@code part} with
 * {@code whole}, {@code day}. Evidence is {@code {fact, …, part, whole, figure, asOf}}, {@code {source, date, note}} or
 * {@code {guess}}.
 */
public final class PersonaText {
    private PersonaText() {}

    public static String of(Persona persona) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", persona.id());
        tree.put("segment", persona.segment());
        tree.put("name", persona.name());
        tree.put("gender", persona.gender().name());
        tree.put("age", (long) persona.age());
        tree.put("business", persona.business());
        tree.put("negative", persona.negative());
        tree.put("portrait", PortraitText.tree(persona.portrait()));
        persona.photo().ifPresent(photo -> tree.put("photo", PortraitText.tree(photo)));
        tree.put(
                "statements",
                persona.statements().stream().map(PersonaText::statement).toList());
        return JsonTree.write(tree);
    }

    /**
     * The persona of such a text.
     *
     * @param pictures the picture of an id; one that is gone is {@code null}, and the drawn portrait is shown
     * @throws IllegalArgumentException where the text is no persona
     */
    public static Persona read(String text, Function<String, @Nullable Photograph> pictures) {
        Map<String, Object> tree = map(JsonTree.read(text));
        return new Persona(
                word(tree, "id"),
                word(tree, "segment"),
                word(tree, "name"),
                Gender.valueOf(word(tree, "gender")),
                (int) number(tree, "age"),
                Boolean.TRUE.equals(tree.get("business")),
                Boolean.TRUE.equals(tree.get("negative")),
                PortraitText.read(map(tree.get("portrait"))),
                tree.containsKey("photo") ? PortraitText.readPhoto(map(tree.get("photo")), pictures) : Optional.empty(),
                list(tree.get("statements")).stream()
                        .map(PersonaText::readStatement)
                        .toList());
    }

    private static Map<String, Object> statement(Statement statement) {
        return Map.of(
                "topic", statement.topic().name(),
                "heading", statement.heading(),
                "text", phrase(statement.text()),
                "evidence", evidence(statement.evidence()));
    }

    private static Statement readStatement(Object tree) {
        Map<String, Object> parts = map(tree);
        return new Statement(
                Topic.valueOf(word(parts, "topic")),
                parts.containsKey("heading") ? word(parts, "heading") : "",
                readPhrase(map(parts.get("text"))),
                readEvidence(map(parts.get("evidence"))));
    }

    private static Map<String, Object> phrase(Phrase phrase) {
        return switch (phrase) {
            case Phrase.Said said ->
                Map.of(
                        "say",
                        said.key(),
                        "args",
                        said.args().stream().map(PersonaText::argument).toList());
            case Phrase.Verbatim verbatim -> Map.of("words", verbatim.words());
            case Phrase.Listed listed ->
                Map.of("list", listed.parts().stream().map(PersonaText::phrase).toList(), "and", listed.and());
        };
    }

    private static Phrase readPhrase(Map<String, Object> tree) {
        if (tree.containsKey("say")) {
            return new Phrase.Said(
                    word(tree, "say"),
                    list(tree.get("args")).stream()
                            .map(PersonaText::readArgument)
                            .toList());
        }
        if (tree.containsKey("list")) {
            return new Phrase.Listed(
                    Boolean.TRUE.equals(tree.get("and")),
                    list(tree.get("list")).stream()
                            .map(part -> readPhrase(map(part)))
                            .toList());
        }
        return new Phrase.Verbatim(word(tree, "words"));
    }

    private static Object argument(Object argument) {
        return switch (argument) {
            case Phrase phrase -> phrase(phrase);
            case Long number -> Map.of("long", number);
            case Double number -> Map.of("double", number.toString());
            case Money money -> Map.of("money", money.toPlainString());
            case Share share -> Map.of("part", share.part(), "whole", share.whole());
            case LocalDate day -> Map.of("day", day.toString());
            default -> argument.toString();
        };
    }

    private static Object readArgument(Object tree) {
        if (tree instanceof String text) {
            return text;
        }
        Map<String, Object> parts = map(tree);
        return switch (parts.keySet().iterator().next()) {
            case "long" -> number(parts, "long");
            case "double" -> Double.valueOf(word(parts, "double"));
            case "money" -> Money.of(word(parts, "money"));
            case "part", "whole" -> new Share(number(parts, "part"), number(parts, "whole"));
            case "day" -> LocalDate.parse(word(parts, "day"));
            default -> readPhrase(parts);
        };
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> tree = new LinkedHashMap<>();
        switch (evidence) {
            case Evidence.FromData data -> {
                claim(tree, data.claim());
                tree.put("part", data.share().part());
                tree.put("whole", data.share().whole());
                tree.put("figure", Double.toString(data.figure()));
                tree.put("asOf", data.asOf().toString());
            }
            case Evidence.YouSaid said -> {
                tree.put("source", said.source().name());
                tree.put("date", said.date().toString());
                tree.put("note", said.note());
            }
            case Evidence.Guess guess -> tree.put("guess", true);
        }
        return tree;
    }

    private static Evidence readEvidence(Map<String, Object> tree) {
        if (tree.containsKey("fact")) {
            return new Evidence.FromData(
                    readClaim(tree),
                    new Share(number(tree, "part"), number(tree, "whole")),
                    Double.parseDouble(word(tree, "figure")),
                    LocalDate.parse(word(tree, "asOf")));
        }
        if (tree.containsKey("source")) {
            return new Evidence.YouSaid(
                    Source.valueOf(word(tree, "source")), LocalDate.parse(word(tree, "date")), word(tree, "note"));
        }
        return new Evidence.Guess();
    }

    private static void claim(Map<String, Object> tree, Rule.Condition claim) {
        tree.put("fact", claim.fact());
        switch (claim) {
            case Rule.OneOf oneOf ->
                tree.put("labels", oneOf.labels().stream().sorted().toList());
            case Rule.Between between -> {
                bound(tree, "min", between.min());
                bound(tree, "max", between.max());
            }
            default -> throw new IllegalArgumentException("A statement makes no such claim: " + claim);
        }
    }

    private static void bound(Map<String, Object> tree, String name, @Nullable Double value) {
        if (value != null) {
            tree.put(name, value.toString());
        }
    }

    private static Rule.Condition readClaim(Map<String, Object> tree) {
        String fact = word(tree, "fact");
        if (tree.containsKey("labels")) {
            List<String> labels = new ArrayList<>();
            list(tree.get("labels")).forEach(label -> labels.add(label.toString()));
            return new Rule.OneOf(fact, Set.copyOf(labels));
        }
        return new Rule.Between(fact, readBound(tree, "min"), readBound(tree, "max"));
    }

    private static @Nullable Double readBound(Map<String, Object> tree, String name) {
        return tree.containsKey(name) ? Double.valueOf(word(tree, name)) : null;
    }

    static String word(Map<String, Object> tree, String name) {
        return Objects.toString(Objects.requireNonNull(tree.get(name), name));
    }

    static long number(Map<String, Object> tree, String name) {
        if (tree.get(name) instanceof Long number) {
            return number;
        }
        throw new IllegalArgumentException("No number: " + name);
    }

    private static Map<String, Object> map(@Nullable Object tree) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (!(tree instanceof Map<?, ?> parts)) {
            throw new IllegalArgumentException("A persona is made of objects");
        }
        parts.forEach((name, value) -> map.put(String.valueOf(name), value));
        return map;
    }

    private static List<Object> list(@Nullable Object tree) {
        if (!(tree instanceof List<?> parts)) {
            throw new IllegalArgumentException("A list is missing in a persona");
        }
        return new ArrayList<>(parts);
    }
}
