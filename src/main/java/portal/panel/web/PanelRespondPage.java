package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.panel.AnswerService;
import portal.panel.ConflictKind;
import portal.panel.OfferDetail;
import portal.panel.PanelQueries;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** A reviewer's answer to an offer. Until he has accepted he sees the institution's name, the stage and the round. */
@Named
@RequestScoped
public class PanelRespondPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    PanelQueries panels;

    @Inject
    AnswerService answers;

    private OfferDetail offer;
    private boolean noConflict;
    private @Nullable ConflictKind kind;
    private String conflict = "";
    private String reason = "";

    @PostConstruct
    void open() {
        offer = panels.offer(current.get(), parameters.id("id"));
    }

    public String accept() {
        answers.accept(current.get(), offer.assignmentId(), noConflict);
        return Redirect.to("/panel/list").saying("panel.accepted").toString();
    }

    public String declare() {
        answers.declareConflict(
                current.get(), offer.assignmentId(), kind == null ? ConflictKind.MAJOR : kind, conflict);
        return Redirect.to("/panel/list").saying("panel.conflicted").toString();
    }

    public String decline() {
        answers.decline(current.get(), offer.assignmentId(), reason);
        return Redirect.to("/panel/list").saying("panel.declined").toString();
    }

    public OfferDetail getOffer() {
        return offer;
    }

    public List<ConflictKind> getKinds() {
        return List.of(ConflictKind.values());
    }

    public boolean isNoConflict() {
        return noConflict;
    }

    public void setNoConflict(boolean declared) {
        noConflict = declared;
    }

    public @Nullable ConflictKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ConflictKind chosen) {
        kind = chosen;
    }

    public String getConflict() {
        return conflict;
    }

    public void setConflict(String told) {
        conflict = told;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String told) {
        reason = told;
    }
}
