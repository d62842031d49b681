package portal.submission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import portal.platform.access.CurrentActor;
import portal.platform.files.Download;
import portal.submission.EvidenceService;
import portal.submission.SubmissionQueries;

/** Hands out files of evidence, and takes them off. */
@Path("evidence/{evidence}")
@RequestScoped
public class EvidenceResource {

    @Inject
    CurrentActor current;

    @Inject
    SubmissionQueries submissions;

    @Inject
    EvidenceService evidence;

    @Inject
    Download download;

    @PathParam("evidence")
    long evidenceId;

    @GET
    public Response download() {
        return download.of(submissions.fileOf(current.get(), evidenceId));
    }

    @DELETE
    public void remove() {
        evidence.remove(current.get(), evidenceId);
    }
}
