package portal.scoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.files.Download;
import portal.scoring.service.CertificatePdf;
import portal.scoring.service.ServedQueries;
import portal.scoring.service.TimeServed;

/** The own certificate of service. */
@Path("scoring/certificate.pdf")
@RequestScoped
public class CertificateResource {

    @Inject
    CurrentActor current;

    @Inject
    ServedQueries queries;

    @GET
    @Produces("application/pdf")
    public Response certificate() {
        TimeServed served = queries.own(current.get());
        if (served.isNone()) {
            throw new NotFound();
        }
        return Response.ok(CertificatePdf.of(served))
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition("certificate-of-service.pdf"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
