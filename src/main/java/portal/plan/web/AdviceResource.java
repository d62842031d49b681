package portal.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import portal.plan.AdviceService;
import portal.plan.advice.AdviceField;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;

/** Takes the answers of a new plan to the advice of the last letter as they are given. */
@Path("plans/{plan}/advice")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AdviceResource {

    @Inject
    CurrentActor current;

    @Inject
    AdviceService advice;

    @PUT
    @Path("{point}/{half}")
    public SaveReply save(
            @PathParam("plan") long planId,
            @PathParam("point") long pointId,
            @PathParam("half") String half,
            SaveRequest request) {
        AdviceField field = AdviceField.ofPath(half).orElseThrow(NotFound::new);
        return advice.answer(current.get(), planId, pointId, field, request);
    }
}
