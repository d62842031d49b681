package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.panel.proposing.ProposalQueries;
import portal.panel.proposing.ProposalService;
import portal.panel.proposing.ProposalSheet;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Pages;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** A proposal for all panels of a round that are not complete: looked at, carried out, taken back. */
@Named
@RequestScoped
public class PanelProposePage {

    private static final int SIZE = 50;

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    ProposalQueries queries;

    @Inject
    ProposalService proposals;

    private ProposalSheet sheet;

    @PostConstruct
    void open() {
        sheet = queries.of(current.get(), parameters.id("round"));
    }

    /** Carries out what was looked at, and nothing else that may have come of it meanwhile. */
    public String apply() {
        String seen = parameters.typed("fingerprint").orElse("");
        proposals.apply(current.get(), sheet.roundId(), seen);
        return back("panel.proposed");
    }

    public String undo() {
        proposals.undo(current.get(), sheet.roundId());
        return back("panel.proposal-undone");
    }

    private String back(String done) {
        return Redirect.to("/panel/propose")
                .with("round", sheet.roundId())
                .saying(done)
                .toString();
    }

    public ProposalSheet getSheet() {
        return sheet;
    }

    public List<ProposalSheet.Panel> getPanels() {
        int first = Math.min((parameters.page() - 1) * SIZE, sheet.panels().size());
        return sheet.panels()
                .subList(first, Math.min(first + SIZE, sheet.panels().size()));
    }

    public Pages getPages() {
        return new Pages(
                parameters.page(), SIZE, sheet.panels().size(), "/panel/propose.xhtml?round=" + sheet.roundId());
    }

    public boolean isNone() {
        return sheet.panels().isEmpty();
    }

    /** Whether there is anybody to ask. */
    public boolean isApplicable() {
        return sheet.places() > 0;
    }

    /** Whether the last proposal can still be taken back whole. */
    public boolean isUndoable() {
        return sheet.last() != null && sheet.last().isUndoable();
    }
}
