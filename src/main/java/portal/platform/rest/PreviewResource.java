package portal.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import portal.platform.access.CurrentActor;
import portal.platform.text.Markdown;

/** Shows what light Markdown will look like, before or without saving it. */
@Path("text/preview")
public class PreviewResource {

    private static final int LONGEST = 200_000;
    private static final int TOO_LARGE = 413;

    @Inject
    CurrentActor current;

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public String preview(String text) {
        if (!current.isSignedIn()) {
            throw new ForbiddenException();
        }
        if (text.length() > LONGEST) {
            throw new WebApplicationException(TOO_LARGE);
        }
        return Markdown.toHtml(text);
    }
}
