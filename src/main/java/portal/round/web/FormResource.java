package portal.round.web;

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
import portal.round.form.FormService;

/** Takes the texts of a form as they are typed. */
@Path("forms/{id: \\d+}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FormResource {

    @Inject
    CurrentActor current;

    @Inject
    FormService forms;

    @PUT
    @Path("{field}")
    public SaveReply save(@PathParam("id") long id, @PathParam("field") String field, SaveRequest request) {
        return forms.write(current.get(), id, field, request);
    }

    @PUT
    @Path("sections/{section: \\d+}/{field}")
    public SaveReply save(
            @PathParam("id") long id,
            @PathParam("section") long section,
            @PathParam("field") String field,
            SaveRequest request) {
        return forms.write(current.get(), id, section, field, request);
    }
}
