package portal.institution.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.institution.InstitutionDetail;
import portal.institution.InstitutionQueries;
import portal.institution.InstitutionService;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** Whom the letters to an institution are addressed to. */
@Named
@RequestScoped
public class InstitutionLettersPage {

    @Inject
    CurrentActor actor;

    @Inject
    InstitutionQueries queries;

    @Inject
    InstitutionService institutions;

    @Inject
    RequestParameters parameters;

    private long id;
    private String name = "";
    private LetterAddressForm form = new LetterAddressForm();

    @PostConstruct
    void open() {
        id = parameters.id("id");
        if (!queries.rights(actor.get(), id).correspond()) {
            throw new NotFound();
        }
        InstitutionDetail institution = queries.detail(actor.get(), id);
        name = institution.name();
        form = LetterAddressForm.of(institution);
    }

    public String save() {
        institutions.addressLetters(actor.get(), id, form.letters(), form.getVersion());
        return Redirect.to("/institution/view")
                .with("id", id)
                .saying("institution.letters-addressed")
                .toString();
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public LetterAddressForm getForm() {
        return form;
    }
}
