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
import portal.scoring.practice.PracticeService;

/** Saves the levels and comments of a reviewer who practises, as they are chosen and typed. */
@Path("/exercises/{exercise}/scores/{criterion}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExerciseResource {

    @Inject
    CurrentActor current;

    @Inject
    PracticeService practice;

    @Inject
    Replies replies;

    @PUT
    @Path("level")
    public SaveReply level(
            @PathParam("exercise") long exercise, @PathParam("criterion") long criterion, SaveRequest wish) {
        return replies.to(practice.judge(current.get(), exercise, criterion, wish));
    }

    @PUT
    @Path("comment")
    public SaveReply comment(
            @PathParam("exercise") long exercise, @PathParam("criterion") long criterion, SaveRequest wish) {
        return replies.to(practice.comment(current.get(), exercise, criterion, wish));
    }
}
