package app.shopfolk.segment.store;

import app.shopfolk.segment.Rule;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A rule as JSON text. Each part is an object whose {@code is} says what it is: {@code all}, {@code any} and {@code not} with
 * {@code parts}; {@code between} with {@code fact}, {@code min}, {@code max}; {@code one-of} with {@code labels};
 * {@code dated} with {@code first}, {@code last}; {@code within-last} with {@code days}; {@code known}. A bound that is open
 * is absent.
 */
final class RuleText {
    private static final JsonFactory JSON = new JsonFactory();

    private RuleText() {}

    static String of(Rule rule) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, rule);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Rule rule) {
        json.writeStartObject();
        switch (rule) {
            case Rule.All all -> writeParts(json, "all", all.parts());
            case Rule.Any any -> writeParts(json, "any", any.parts());
            case Rule.Not not -> writeParts(json, "not", List.of(not.part()));
            case Rule.Between between -> {
                writeCondition(json, "between", between);
                writeBound(json, "min", between.min());
                writeBound(json, "max", between.max());
            }
            case Rule.OneOf oneOf -> {
                writeCondition(json, "one-of", oneOf);
                json.writeArrayPropertyStart("labels");
                oneOf.labels().stream().sorted().forEach(json::writeString);
                json.writeEndArray();
            }
            case Rule.Dated dated -> {
                writeCondition(json, "dated", dated);
                writeBound(json, "first", dated.first());
                writeBound(json, "last", dated.last());
            }
            case Rule.WithinLast within -> {
                writeCondition(json, "within-last", within);
                json.writeNumberProperty("days", within.days());
            }
            case Rule.Known known -> writeCondition(json, "known", known);
        }
        json.writeEndObject();
    }

    private static void writeParts(JsonGenerator json, String is, List<Rule> parts) {
        json.writeStringProperty("is", is);
        json.writeArrayPropertyStart("parts");
        parts.forEach(part -> write(json, part));
        json.writeEndArray();
    }

    private static void writeCondition(JsonGenerator json, String is, Rule.Condition condition) {
        json.writeStringProperty("is", is);
        json.writeStringProperty("fact", condition.fact());
    }

    private static void writeBound(JsonGenerator json, String name, @Nullable Object bound) {
        if (bound != null) {
            json.writeStringProperty(name, bound.toString());
        }
    }

    /** @throws IllegalArgumentException where the text is no rule */
    static Rule read(String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            return part(json).rule();
        }
    }

    private static Part part(JsonParser json) {
        Part part = new Part();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "is" -> part.is = json.getString();
                case "fact" -> part.fact = json.getString();
                case "parts" -> {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        part.parts.add(part(json).rule());
                    }
                }
                case "labels" -> {
                    while (json.nextToken() == JsonToken.VALUE_STRING) {
                        part.labels.add(json.getString());
                    }
                }
                case "min", "first" -> part.low = json.getString();
                case "max", "last" -> part.high = json.getString();
                case "days" -> part.days = json.getIntValue();
                default -> throw new IllegalArgumentException("A rule has no " + name);
            }
        }
        return part;
    }

    /** What was read of one part. */
    private static final class Part {
        private String is = "";
        private String fact = "";
        private final List<Rule> parts = new ArrayList<>();
        private final List<String> labels = new ArrayList<>();
        private @Nullable String low;
        private @Nullable String high;
        private int days;

        Rule rule() {
            return switch (is) {
                case "all" -> new Rule.All(parts);
                case "any" -> new Rule.Any(parts);
                case "not" -> new Rule.Not(parts.getFirst());
                case "between" -> new Rule.Between(fact, number(low), number(high));
                case "one-of" -> new Rule.OneOf(fact, Set.copyOf(labels));
                case "dated" -> new Rule.Dated(fact, day(low), day(high));
                case "within-last" -> new Rule.WithinLast(fact, days);
                case "known" -> new Rule.Known(fact);
                default -> throw new IllegalArgumentException("No rule is called " + is);
            };
        }

        private static @Nullable Double number(@Nullable String text) {
            return text == null ? null : Double.valueOf(text);
        }

        private static @Nullable LocalDate day(@Nullable String text) {
            return text == null ? null : LocalDate.parse(text);
        }
    }
}
