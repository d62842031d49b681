package portal.overview.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import portal.overview.RoundSearch;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Pages;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.submission.SubmissionService;

/** Who is where in a round, and inviting institutions into it. */
@Named
@RequestScoped
public class OverviewRoundPage {

    @Inject
    CurrentActor actor;

    @Inject
    RoundReading reading;

    @Inject
    SubmissionService submissions;

    @Inject
    RequestParameters parameters;

    private @Nullable RoundSheet sheet;
    private RoundFilter filter = RoundFilter.NONE;
    private @Nullable Long invited;

    @PostConstruct
    void open() {
        filter = RoundFilter.of(parameters);
        sheet = parameters
                .number("id")
                .or(() -> reading.currentRound(actor.get()))
                .map(round -> reading.sheet(actor.get(), round, filter))
                .orElse(null);
    }

    public String invite() {
        long round = roundId();
        if (invited != null) {
            submissions.open(actor.get(), round, invited);
        }
        return Redirect.to("/overview/round")
                .with("id", round)
                .saying("overview.invited")
                .toString();
    }

    private long roundId() {
        if (sheet == null) {
            throw new NotFound();
        }
        return sheet.roundId();
    }

    /** Null until the first round is opened. */
    public @Nullable RoundSheet getSheet() {
        return sheet;
    }

    public boolean isAny() {
        return sheet != null;
    }

    public long getTotal() {
        return sheet == null ? 0 : sheet.total();
    }

    public RoundFilter getFilter() {
        return filter;
    }

    public Pages getPages() {
        return new Pages(filter.page(), RoundSearch.PAGE_SIZE, getTotal(), getAddress() + "&sort=" + filter.sort());
    }

    /** The address of the list as filtered, to which a column adds its sort. */
    public String getAddress() {
        return "/overview/round.xhtml" + filter.query(roundId());
    }

    public String getExport() {
        return "/api/overview/rounds/" + roundId() + "/export" + filter.query(roundId()) + "&sort=" + filter.sort();
    }

    public @Nullable Long getInvited() {
        return invited;
    }

    public void setInvited(@Nullable Long invited) {
        this.invited = invited;
    }
}
