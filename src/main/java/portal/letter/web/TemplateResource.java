package portal.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.letter.template.TemplateField;
import portal.letter.template.TemplateQueries;
import portal.letter.template.TemplateService;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.files.Download;
import portal.platform.files.FileKind;
import portal.platform.files.Upload;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;

/** Saves the words of a template as they are typed, takes its logo, and hands out what a letter in it looks like. */
@Path("letter-templates/{id: \\d+}")
@RequestScoped
public class TemplateResource {

    private static final Set<FileKind> PICTURES = Set.of(FileKind.PNG, FileKind.JPEG);

    @Inject
    CurrentActor current;

    @Inject
    TemplateService templates;

    @Inject
    TemplateQueries queries;

    @Inject
    Download download;

    @PathParam("id")
    long id;

    @PUT
    @Path("{field}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public SaveReply write(@PathParam("field") String field, SaveRequest typed) {
        return templates.write(current.get(), id, TemplateField.ofPath(field).orElseThrow(NotFound::new), typed);
    }

    @GET
    @Path("preview.pdf")
    @Produces("application/pdf")
    public Response preview() {
        return Response.ok(queries.preview(current.get(), id))
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition("Preview of a feedback letter.pdf"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("logo")
    public Response logo() {
        return download.of(queries.logo(current.get(), id));
    }

    /** The body is the picture itself. Who may not set it is refused before it is taken in. */
    @POST
    @Path("logo")
    @Consumes(MediaType.WILDCARD)
    public Response show(@QueryParam("name") @Nullable String name, InputStream bytes) {
        queries.expectLogo(current.get());
        try (Upload picture = Upload.receive(name == null ? "" : name, bytes, PICTURES)) {
            templates.show(current.get(), id, picture);
            return Response.status(Response.Status.CREATED).build();
        }
    }
}
