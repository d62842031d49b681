package portal.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;
import portal.publication.PageField;
import portal.publication.PublicationService;

/** Takes the texts of a page as they are typed. */
@Path("publications/{institution: \\d+}")
@RequestScoped
public class PublicationResource {

    @Inject
    CurrentActor current;

    @Inject
    PublicationService publications;

    @PUT
    @Path("{field}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public SaveReply save(
            @PathParam("institution") long institutionId, @PathParam("field") String field, SaveRequest request) {
        PageField known = PageField.ofPath(field).orElseThrow(NotFound::new);
        return publications.write(current.get(), institutionId, known, request);
    }
}
