package portal.scoring.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Texts;
import portal.scoring.AgreementQueries;

/** The figures of a round's agreement as CSV files, one by criterion and one by reviewer. */
@Path("scoring/rounds/{round}")
@RequestScoped
@Produces("text/csv")
public class AgreementResource {

    private static final List<String> BY_CRITERION =
            List.of("code", "criterion", "submissions", "alpha", "low", "high", "pairs", "same", "close", "reading");
    private static final List<String> BY_REVIEWER =
            List.of("reviewer", "submissions", "compared", "difference", "spread");

    @Inject
    CurrentActor current;

    @Inject
    AgreementQueries agreement;

    @GET
    @Path("agreement.csv")
    public Response criteria(@PathParam("round") long round) {
        return file(
                "agreement-" + round,
                BY_CRITERION,
                agreement.of(current.get(), round).criteria().stream()
                        .map(AgreementLine::new)
                        .map(AgreementLine::cells));
    }

    @GET
    @Path("reviewers.csv")
    public Response reviewers(@PathParam("round") long round) {
        return file(
                "reviewers-" + round,
                BY_REVIEWER,
                agreement.of(current.get(), round).reviewers().stream()
                        .map(TendencyLine::new)
                        .map(TendencyLine::cells));
    }

    private static Response file(String name, List<String> columns, Stream<List<String>> lines) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(columns.stream()
                .map(column -> Texts.of("scoring.statistics.export." + column))
                .toList());
        lines.forEach(csv::writeRecord);
        return Response.ok(text.toString())
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .build();
    }
}
