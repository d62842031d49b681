package portal.submission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import portal.platform.access.CurrentActor;
import portal.platform.files.FileKind;
import portal.platform.files.FileTooLarge;
import portal.platform.files.Upload;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;
import portal.submission.AnswerService;
import portal.submission.EvidenceRow;
import portal.submission.EvidenceService;

/** Takes the text of a section as it is typed, and the files that support it. */
@Path("submissions/{submission}/sections/{section}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SectionResource {

    @Inject
    CurrentActor current;

    @Inject
    AnswerService answers;

    @Inject
    EvidenceService evidence;

    @PathParam("submission")
    long submissionId;

    @PathParam("section")
    long sectionId;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public SaveReply save(SaveRequest request) {
        return answers.save(current.get(), submissionId, sectionId, request);
    }

    /** The body is the file itself. It is taken in before any transaction begins, however slowly it comes. */
    @POST
    @Path("evidence")
    @Consumes(MediaType.WILDCARD)
    public Response add(
            @QueryParam("name") @Nullable String name,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
            InputStream bytes) {
        evidence.expect(current.get(), submissionId, sectionId);
        String fileName = name == null ? "" : name;
        if (length != null && length > Upload.LIMIT) {
            throw new FileTooLarge(fileName);
        }
        try (Upload upload = Upload.receive(fileName, bytes, FileKind.EVIDENCE)) {
            EvidenceRow row = evidence.add(current.get(), submissionId, sectionId, upload);
            return Response.status(Response.Status.CREATED).entity(row).build();
        }
    }
}
