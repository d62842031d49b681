package portal.institution.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import portal.institution.InstitutionQueries;
import portal.institution.InstitutionService;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** Registers an institution, or revises the profile of the one that {@code id} names. */
@Named
@RequestScoped
public class InstitutionEditPage {

    @Inject
    CurrentActor actor;

    @Inject
    InstitutionQueries queries;

    @Inject
    InstitutionService institutions;

    @Inject
    RequestParameters parameters;

    private Optional<Long> id = Optional.empty();
    private InstitutionForm form = new InstitutionForm();

    @PostConstruct
    void open() {
        queries.refuseUnlessReviser(actor.get());
        id = parameters.number("id");
        id.ifPresent(known -> form = InstitutionForm.of(queries.detail(actor.get(), known)));
    }

    public String save() {
        long saved = id.map(this::revise).orElseGet(() -> institutions.register(actor.get(), form.profile()));
        return Redirect.to("/institution/view")
                .with("id", saved)
                .saying("institution.saved")
                .toString();
    }

    private long revise(long known) {
        institutions.revise(actor.get(), known, form.profile(), form.getVersion());
        return known;
    }

    public InstitutionForm getForm() {
        return form;
    }

    public boolean isNew() {
        return id.isEmpty();
    }

    public String getTitleKey() {
        return isNew() ? "institution.edit.register" : "institution.edit.title";
    }
}
