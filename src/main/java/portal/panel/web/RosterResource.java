package portal.panel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import portal.panel.roster.RosterService;
import portal.platform.access.CurrentActor;
import portal.platform.files.Download;

/** The panels of a round as a CSV file, in the shape in which they are taken in. */
@Path("panels/rounds/{round}")
@RequestScoped
public class RosterResource {

    @Inject
    CurrentActor current;

    @Inject
    RosterService rosters;

    @GET
    @Path("assignments.csv")
    @Produces("text/csv;charset=utf-8")
    public Response present(@PathParam("round") long roundId) {
        return Response.ok(rosters.present(current.get(), roundId))
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition("assignments-" + roundId + ".csv"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
