package app.shopfolk.cli;

import app.shopfolk.base.Money;
import java.io.PrintStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints one JSON value; amounts of money are plain exact decimals in strings. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** Prints one object on a line of its own. */
    static void print(PrintStream to, Consumer<Json> members) {
        printValue(to, json -> json.item(members));
    }

    /** Prints one array on a line of its own. */
    static void printArray(PrintStream to, Consumer<Json> items) {
        printValue(to, json -> {
            json.out.writeStartArray();
            items.accept(json);
            json.out.writeEndArray();
        });
    }

    private static void printValue(PrintStream to, Consumer<Json> value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            value.accept(new Json(generator));
        }
        to.println(text);
    }

    void text(String name, String value) {
        out.writeStringProperty(name, value);
    }

    void number(String name, long value) {
        out.writeNumberProperty(name, value);
    }

    void number(String name, BigDecimal value) {
        out.writeNumberProperty(name, value);
    }

    void ratio(String name, double value) {
        out.writeNumberProperty(name, value);
    }

    void ratio(String name, OptionalDouble value) {
        if (value.isPresent()) {
            out.writeNumberProperty(name, value.getAsDouble());
        } else {
            out.writeNullProperty(name);
        }
    }

    void nothing(String name) {
        out.writeNullProperty(name);
    }

    void money(String name, Money amount) {
        out.writeStringProperty(name, amount.toPlainString());
    }

    void object(String name, Consumer<Json> members) {
        out.writeName(name);
        item(members);
    }

    void array(String name, Consumer<Json> items) {
        out.writeName(name);
        out.writeStartArray();
        items.accept(this);
        out.writeEndArray();
    }

    /** An object inside an array. */
    void item(Consumer<Json> members) {
        out.writeStartObject();
        members.accept(this);
        out.writeEndObject();
    }
}
