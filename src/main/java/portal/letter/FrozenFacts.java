package portal.letter;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import portal.facts.Facts;

/** Facts as they were on the day of issue, kept as JSON. */
final class FrozenFacts {

    private FrozenFacts() {}

    static String write(Facts facts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        facts.asMap().forEach(json::add);
        return json.build().toString();
    }

    static Facts read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> values = new LinkedHashMap<>();
            object.keySet().forEach(token -> values.put(token, object.getString(token)));
            return Facts.of(values);
        }
    }
}
