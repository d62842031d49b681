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
import portal.scoring.ReviewService;

/** Saves a reviewer's levels and comments as they are chosen and typed. */
@Path("/reviews/{review}/scores/{criterion}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    @Inject
    CurrentActor current;

    @Inject
    ReviewService reviews;

    @Inject
    Replies replies;

    @PUT
    @Path("level")
    public SaveReply level(@PathParam("review") long review, @PathParam("criterion") long criterion, SaveRequest wish) {
        return replies.to(reviews.judge(current.get(), review, criterion, wish));
    }

    @PUT
    @Path("comment")
    public SaveReply comment(
            @PathParam("review") long review, @PathParam("criterion") long criterion, SaveRequest wish) {
        return replies.to(reviews.comment(current.get(), review, criterion, wish));
    }
}
