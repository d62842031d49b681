package portal.rubric.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import portal.platform.access.CurrentActor;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;
import portal.rubric.RubricService;

/** Takes the texts of a rubric as they are typed. */
@Path("rubrics/{id: \\d+}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RubricResource {

    @Inject
    CurrentActor current;

    @Inject
    RubricService rubrics;

    @PUT
    @Path("{field}")
    public SaveReply save(@PathParam("id") long id, @PathParam("field") String field, SaveRequest request) {
        return rubrics.write(current.get(), id, field, request);
    }

    @PUT
    @Path("criteria/{criterion: \\d+}/{field}")
    public SaveReply save(
            @PathParam("id") long id,
            @PathParam("criterion") long criterion,
            @PathParam("field") String field,
            SaveRequest request) {
        return rubrics.write(current.get(), id, criterion, field, request);
    }
}
