package portal.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.institution.InstitutionKind;

/**
 * What the register was asked for.
 *
 * @param words part of a name; empty for all
 * @param region empty for all
 * @param phase empty for all
 * @param page counted from 1
 */
public record RegisterSearch(
        String words,
        @Nullable InstitutionKind kind,
        String region,
        String phase,
        @Nullable PlanStanding standing,
        int page) {

    public static final int PAGE_SIZE = 25;

    int first() {
        return (page - 1) * PAGE_SIZE;
    }

    String conditions() {
        List<String> conditions = new ArrayList<>();
        parameters()
                .keySet()
                .forEach(name -> conditions.add(
                        switch (name) {
                            case "words" -> "i.name LIKE :words ESCAPE '!'";
                            case "kind" -> "i.kind = :kind";
                            case "region" -> "i.region = :region";
                            default -> "i.signingPhase = :phase";
                        }));
        if (standing != null) {
            conditions.add(standing.condition());
        }
        return conditions.isEmpty() ? "" : " AND " + String.join(" AND ", conditions);
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            parameters.put(
                    "words", "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        if (kind != null) {
            parameters.put("kind", kind);
        }
        if (!region.isEmpty()) {
            parameters.put("region", region);
        }
        if (!phase.isEmpty()) {
            parameters.put("phase", phase);
        }
        return parameters;
    }
}
