package portal.facts;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts as they were when somebody was shown them or relied on them, kept as JSON. */
@Converter
public class FrozenFacts implements AttributeConverter<@Nullable Facts, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Facts facts) {
        if (facts == null) {
            return null;
        }
        JsonObjectBuilder json = Json.createObjectBuilder();
        facts.asMap().forEach(json::add);
        return json.build().toString();
    }

    @Override
    public @Nullable Facts convertToEntityAttribute(@Nullable String json) {
        if (json == null) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> values = new LinkedHashMap<>();
            object.keySet().forEach(token -> values.put(token, object.getString(token)));
            return Facts.of(values);
        }
    }
}
