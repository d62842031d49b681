package portal.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import portal.plan.ActionField;
import portal.plan.PlanDetail;
import portal.plan.PlanQueries;
import portal.plan.PlanService;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.files.Download;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;

/** Takes the cells of a plan as they are typed, and gives the plan out as a table. */
@Path("plans/{plan}")
@RequestScoped
public class PlanResource {

    @Inject
    CurrentActor current;

    @Inject
    PlanService plans;

    @Inject
    PlanQueries queries;

    @PathParam("plan")
    long planId;

    @PUT
    @Path("actions/{action}/{field}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public SaveReply save(@PathParam("action") long actionId, @PathParam("field") String field, SaveRequest request) {
        ActionField known = ActionField.ofPath(field).orElseThrow(NotFound::new);
        return plans.saveField(current.get(), planId, actionId, known, request);
    }

    @PUT
    @Path("colours")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public SaveReply saveColours(SaveRequest request) {
        return plans.saveColours(current.get(), planId, request);
    }

    /** The plan as CSV, in which no cell can act as a formula. */
    @GET
    @Path("plan.csv")
    public Response csv() {
        PlanDetail plan = queries.detail(current.get(), planId);
        byte[] bytes = PlanCsv.of(plan).getBytes(StandardCharsets.UTF_8);
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition("plan-" + planId + ".csv"))
                .build();
    }
}
