package portal.circular.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import portal.circular.CircularService;
import portal.platform.access.CurrentActor;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;

/** Takes the words of a circular as they are typed. */
@Path("circulars/{id: \\d+}")
@RequestScoped
public class CircularResource {

    @Inject
    CurrentActor current;

    @Inject
    CircularService circulars;

    @PUT
    @Path("{field}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public SaveReply save(@PathParam("id") long id, @PathParam("field") String field, SaveRequest typed) {
        return circulars.write(current.get(), id, field, typed);
    }
}
