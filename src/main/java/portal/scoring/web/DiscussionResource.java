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
import portal.scoring.discussion.DiscussionService;

/** Saves a message to the panel while it is written. */
@Path("/discussions/{submission}/criteria/{criterion}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DiscussionResource {

    @Inject
    CurrentActor current;

    @Inject
    DiscussionService discussion;

    @Inject
    Replies replies;

    @PUT
    @Path("draft")
    public SaveReply draft(
            @PathParam("submission") long submission, @PathParam("criterion") long criterion, SaveRequest wish) {
        return replies.to(discussion.write(current.get(), submission, criterion, wish));
    }
}
