package portal.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import portal.platform.files.Download;
import portal.publication.PublicationQueries;

/** Hands the files of published pages to anybody. */
@Path("public/files/{file: \\d+}")
@RequestScoped
public class PublicFileResource {

    @Inject
    PublicationQueries publications;

    @Inject
    Download download;

    @GET
    public Response file(@PathParam("file") long fileId) {
        return download.of(publications.file(fileId));
    }
}
