package portal.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import portal.platform.faces.ErrorReport;
import portal.platform.faces.Failure;
import portal.platform.faces.Texts;

/** Turns every failure of a resource into an answer that a script can tell the person, never into a stack trace. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable cause = Failure.cause(thrown);
        if (cause instanceof StaleValue stale) {
            return Response.status(409)
                    .type(MediaType.APPLICATION_JSON)
                    .entity(stale.current())
                    .build();
        }
        Optional<String> message = Failure.message(cause);
        int status = message.isPresent() ? 422 : status(cause);
        String reference = ErrorReport.reference(request, status, cause);
        return Problem.of(
                status, Texts.of("problem." + status), message.orElseGet(() -> Texts.of("problem.detail")), reference);
    }

    private static int status(Throwable cause) {
        return cause instanceof WebApplicationException web ? web.getResponse().getStatus() : Failure.status(cause);
    }
}
