package portal.platform.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;

/** A refusal in the form of RFC 9457. */
final class Problem {

    private Problem() {}

    static Response of(int status, String title, String detail, String reference) {
        JsonObject body = Json.createObjectBuilder()
                .add("status", status)
                .add("title", title)
                .add("detail", detail)
                .add("reference", reference)
                .build();
        return Response.status(status)
                .type("application/problem+json")
                .entity(body.toString())
                .build();
    }
}
