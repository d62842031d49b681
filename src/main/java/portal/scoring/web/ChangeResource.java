package portal.scoring.web;

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
import portal.scoring.ChangeService;

/** Saves what a reviewer makes of a submitted score, as it is chosen and typed. */
@Path("/reviews/{review}/scores/{criterion}/change")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChangeResource {

    @Inject
    CurrentActor current;

    @Inject
    ChangeService changes;

    @Inject
    Replies replies;

    @PUT
    @Path("level")
    public SaveReply level(@PathParam("review") long review, @PathParam("criterion") long criterion, SaveRequest wish) {
        return replies.to(changes.judge(current.get(), review, criterion, wish));
    }

    @PUT
    @Path("comment")
    public SaveReply comment(
            @PathParam("review") long review, @PathParam("criterion") long criterion, SaveRequest wish) {
        return replies.to(changes.comment(current.get(), review, criterion, wish));
    }

    @PUT
    @Path("reason")
    public SaveReply reason(
            @PathParam("review") long review, @PathParam("criterion") long criterion, SaveRequest wish) {
        return replies.to(changes.explain(current.get(), review, criterion, wish));
    }
}
