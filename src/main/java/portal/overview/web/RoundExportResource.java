package portal.overview.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.overview.OverviewQueries;
import portal.overview.RoundLine;
import portal.overview.RoundSearch;
import portal.platform.access.Actor;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Texts;
import portal.platform.text.InertCell;

/** The list of a round as a CSV file, filtered and sorted as the page is, written page by page. */
@Path("overview/rounds/{round}/export")
@RequestScoped
public class RoundExportResource {

    private static final List<String> COLUMNS =
            List.of("institution", "state", "deadline", "submitted", "reviewers", "reviewsDone");

    @Inject
    CurrentActor current;

    @Inject
    OverviewQueries overview;

    @GET
    @Produces("text/csv")
    public Response export(
            @PathParam("round") long roundId,
            @Nullable @QueryParam("words") String words,
            @Nullable @QueryParam("state") String state,
            @Nullable @QueryParam("sort") String sort) {
        Actor actor = current.get();
        RoundSearch first = RoundFilter.of(
                        Optional.ofNullable(words), Optional.ofNullable(state), Optional.ofNullable(sort), 1)
                .search(roundId);
        List<RoundLine> start = overview.listing(actor, first).lines();
        StreamingOutput body = out -> write(out, actor, first, start);
        return Response.ok(body)
                .header("Content-Disposition", "attachment; filename=\"round-" + roundId + ".csv\"")
                .build();
    }

    private void write(OutputStream out, Actor actor, RoundSearch search, List<RoundLine> start) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> Texts.of("overview.export." + column))
                    .toList());
            List<RoundLine> lines = start;
            for (int page = 2; !lines.isEmpty(); page++) {
                lines.forEach(line -> csv.writeRecord(cells(line)));
                boolean full = lines.size() == RoundSearch.PAGE_SIZE;
                lines = full ? overview.listing(actor, search.onPage(page)).lines() : List.of();
            }
        }
    }

    private static List<String> cells(RoundLine line) {
        return List.of(
                InertCell.of(line.institutionName()),
                Texts.of("state." + line.state().name()),
                line.deadlineAt().toString(),
                line.submittedAt() == null ? "" : line.submittedAt().toString(),
                Long.toString(line.reviewers()),
                Long.toString(line.reviewsDone()));
    }
}
