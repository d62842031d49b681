package portal.scoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import portal.platform.access.CurrentActor;
import portal.scoring.offline.OfflineQueries;

/** A review as a workbook to be filled offline. */
@Path("/assignments/{assignment}/review.xlsx")
@RequestScoped
public class ReviewFileResource {

    @Inject
    CurrentActor current;

    @Inject
    OfflineQueries offline;

    @GET
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response workbook(@PathParam("assignment") long assignment) {
        return Response.ok(offline.workbook(current.get(), assignment))
                .header("Content-Disposition", "attachment; filename=\"review-" + assignment + ".xlsx\"")
                .build();
    }
}
