package app.shopfolk.sales.store;

import app.shopfolk.sales.CustomerField;
import java.io.StringWriter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** A record's values as one JSON object of texts, in a fixed order. */
final class FieldsText {
    /** Read from several threads at once, hundreds of thousands of times: a buffer for each, and none waits for another. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private static final String EMPTY = "{}";

    private FieldsText() {}

    static String of(Map<CustomerField, String> values) {
        Map<String, String> byName = new LinkedHashMap<>();
        if (!values.isEmpty()) {
            new EnumMap<>(values).forEach((field, value) -> byName.put(field.name(), value));
        }
        return write(byName);
    }

    static String ofOwn(Map<String, String> own) {
        return write(new TreeMap<>(own));
    }

    private static String write(Map<String, String> values) {
        if (values.isEmpty()) {
            return EMPTY;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            values.forEach(json::writeStringProperty);
            json.writeEndObject();
        }
        return text.toString();
    }

    static Map<CustomerField, String> values(String text) {
        if (text.equals(EMPTY)) {
            return Map.of();
        }
        Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
        read(text, (name, value) -> values.put(CustomerField.valueOf(name), value));
        return values;
    }

    static Map<String, String> own(String text) {
        if (text.equals(EMPTY)) {
            return Map.of();
        }
        Map<String, String> own = new LinkedHashMap<>();
        read(text, own::put);
        return own;
    }

    private static void read(String text, BiConsumer<String, String> values) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                values.accept(name, json.getString());
            }
        }
    }
}
