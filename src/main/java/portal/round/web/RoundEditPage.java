package portal.round.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.round.RoundDetail;
import portal.round.RoundPlan;
import portal.round.RoundQueries;
import portal.round.RoundService;

/** Plans a round, or revises the plan of the one that {@code id} names. */
@Named
@RequestScoped
public class RoundEditPage {

    @Inject
    CurrentActor actor;

    @Inject
    RoundQueries queries;

    @Inject
    RoundService rounds;

    @Inject
    RequestParameters parameters;

    private Optional<RoundDetail> round = Optional.empty();
    private RoundForm form = new RoundForm();

    @PostConstruct
    void open() {
        queries.refuseUnlessRunner(actor.get());
        round = parameters.number("id").map(id -> queries.detail(actor.get(), id));
        round.ifPresent(known -> form = RoundForm.of(known));
    }

    public String save() {
        RoundPlan plan = form.plan(queries.form(form.getFormVersionId()).stage());
        long id = round.map(known -> revise(known.id(), plan)).orElseGet(() -> rounds.plan(actor.get(), plan));
        return Redirect.to("/round/view").with("id", id).saying("round.saved").toString();
    }

    private long revise(long id, RoundPlan plan) {
        rounds.revise(actor.get(), id, plan, form.getVersion());
        return id;
    }

    public RoundForm getForm() {
        return form;
    }

    /** Form and rubric of an open round are frozen. */
    public boolean isOpened() {
        return round.map(RoundDetail::opened).orElse(false);
    }

    public String getTitleKey() {
        return round.isPresent() ? "round.edit.title" : "round.edit.plan";
    }
}
