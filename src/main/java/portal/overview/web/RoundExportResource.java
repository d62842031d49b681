package portal.overview.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portal.overview.OverviewQueries;
import portal.overview.RoundLine;
import portal.overview.RoundSearch;
import portal.overview.RoundWatch;
import portal.platform.access.Actor;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Texts;
import portal.platform.text.InertCell;

/** The list of a round as a CSV file, filtered and sorted as the page is, written page by page. */
@Path("overview/rounds/{round}/export")
@RequestScoped
public class RoundExportResource {

    private static final List<String> COLUMNS =
            List.of("institution", "state", "deadline", "submitted", "reviewers", "reviewsDone", "concerns");

    @Inject
    CurrentActor current;

    @Inject
    OverviewQueries overview;

    @Inject
    RoundReading reading;

    @GET
    @Produces("text/csv")
    public Response export(@PathParam("round") long roundId, @Context UriInfo address) {
        Actor actor = current.get();
        RoundWatch watch = reading.watch(actor, reading.round(actor, roundId));
        MultivaluedMap<String, String> asked = address.getQueryParameters();
        RoundSearch first = RoundFilter.of(name -> Optional.ofNullable(asked.getFirst(name)), 1)
                .search(roundId, watch);
        List<RoundLine> start = overview.listing(actor, first).lines();
        StreamingOutput body = out -> write(out, actor, first, new Lines(start, watch));
        return Response.ok(body)
                .header("Content-Disposition", "attachment; filename=\"round-" + roundId + ".csv\"")
                .build();
    }

    /** The first lines, with what is wrong with all of them. */
    private record Lines(List<RoundLine> first, RoundWatch watch) {}

    private void write(OutputStream out, Actor actor, RoundSearch search, Lines start) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> Texts.of("overview.export." + column))
                    .toList());
            List<RoundLine> lines = start.first();
            for (int page = 2; !lines.isEmpty(); page++) {
                lines.forEach(line -> csv.writeRecord(cells(line, start.watch())));
                boolean full = lines.size() == RoundSearch.PAGE_SIZE;
                lines = full ? overview.listing(actor, search.onPage(page)).lines() : List.of();
            }
        }
    }

    private static List<String> cells(RoundLine line, RoundWatch watch) {
        return List.of(
                InertCell.of(line.institutionName()),
                Texts.of("state." + line.state().name()),
                line.deadlineAt().toString(),
                line.submittedAt() == null ? "" : line.submittedAt().toString(),
                Long.toString(line.reviewers()),
                Long.toString(line.reviewsDone()),
                watch.of(line.submissionId()).stream()
                        .map(concern -> Texts.of(concern.urgency().key()) + ": " + Texts.of(concern.key()))
                        .collect(Collectors.joining("; ")));
    }
}
