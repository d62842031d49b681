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
import portal.plan.ActionField;
import portal.plan.EntryField;
import portal.plan.PlanDetail;
import portal.plan.PlanListService;
import portal.plan.PlanQueries;
import portal.plan.PlanService;
import portal.plan.exports.ExportedPlan;
import portal.plan.exports.PlanFormat;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.files.Download;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;

/** Takes the cells of a plan as they are typed, and gives the plan out as a file. */
@Path("plans/{plan}")
@RequestScoped
public class PlanResource {

    @Inject
    CurrentActor current;

    @Inject
    PlanService plans;

    @Inject
    PlanListService lists;

    @Inject
    PlanQueries queries;

    @Inject
    PlanDates dates;

    @PathParam("plan")
    long planId;

    @PUT
    @Path("actions/{action}/{field}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public SaveReply save(@PathParam("action") long actionId, @PathParam("field") String field, SaveRequest request) {
        ActionField known = ActionField.ofPath(field).orElseThrow(NotFound::new);
        SaveReply saved = plans.saveField(current.get(), planId, actionId, known, request);
        return known == ActionField.TIMEFRAME ? saved.remarking(reading(actionId)) : saved;
    }

    private String reading(long actionId) {
        PlanDetail plan = queries.detail(current.get(), planId);
        return plan.actions().stream()
                .filter(row -> row.id() == actionId)
                .findFirst()
                .map(row -> PlanDates.read(row, plan.window()))
                .orElse("");
    }

    @PUT
    @Path("entries/{entry}/{cell}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public SaveReply saveEntry(@PathParam("entry") long entryId, @PathParam("cell") String cell, SaveRequest request) {
        EntryField known = EntryField.ofPath(cell).orElseThrow(NotFound::new);
        return lists.save(current.get(), planId, entryId, known, request);
    }

    @PUT
    @Path("colours")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public SaveReply saveColours(SaveRequest request) {
        return plans.saveColours(current.get(), planId, request);
    }

    @GET
    @Path("plan.xlsx")
    public Response workbook() {
        return file(PlanFormat.XLSX);
    }

    @GET
    @Path("plan.csv")
    public Response table() {
        return file(PlanFormat.CSV);
    }

    @GET
    @Path("plan.docx")
    public Response document() {
        return file(PlanFormat.DOCX);
    }

    @GET
    @Path("plan.pdf")
    public Response pdf() {
        return file(PlanFormat.PDF);
    }

    /** The plan as a file to keep, in which no cell can act as a formula. */
    private Response file(PlanFormat format) {
        PlanDetail plan = queries.detail(current.get(), planId);
        ExportedPlan exported = new ExportedPlan(plan, queries.heading(plan), dates.window(plan.window()));
        return Response.ok(format.write(exported))
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Download.disposition(exported.fileName() + "." + format.ending()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
