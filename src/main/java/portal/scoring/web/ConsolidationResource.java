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
import portal.scoring.ConsolidationService;

/** Saves what the lead reviewer writes down for the panel. */
@Path("/consolidations/{submission}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ConsolidationResource {

    @Inject
    CurrentActor current;

    @Inject
    ConsolidationService consolidations;

    @Inject
    Replies replies;

    @PUT
    @Path("levels/{criterion}/level")
    public SaveReply level(
            @PathParam("submission") long submission, @PathParam("criterion") long criterion, SaveRequest wish) {
        return replies.to(consolidations.agree(current.get(), submission, criterion, wish));
    }

    @PUT
    @Path("levels/{criterion}/reason")
    public SaveReply reason(
            @PathParam("submission") long submission, @PathParam("criterion") long criterion, SaveRequest wish) {
        return replies.to(consolidations.explain(current.get(), submission, criterion, wish));
    }

    @PUT
    @Path("feedback/{section}")
    public SaveReply feedback(
            @PathParam("submission") long submission, @PathParam("section") long section, SaveRequest wish) {
        return replies.to(consolidations.write(current.get(), submission, section, wish));
    }

    @PUT
    @Path("sources/{score}")
    public SaveReply source(
            @PathParam("submission") long submission, @PathParam("score") long score, SaveRequest wish) {
        return replies.to(consolidations.take(current.get(), submission, score, wish));
    }
}
