package portal.institution.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import portal.institution.InstitutionDetail;
import portal.institution.InstitutionQueries;
import portal.institution.InstitutionRights;
import portal.institution.InstitutionService;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** The record of an institution, with its contacts. */
@Named
@RequestScoped
public class InstitutionViewPage {

    @Inject
    CurrentActor actor;

    @Inject
    InstitutionQueries queries;

    @Inject
    InstitutionService institutions;

    @Inject
    RequestParameters parameters;

    private long id;
    private @Nullable InstitutionDetail institution;
    private InstitutionRights rights = new InstitutionRights(false, false);
    private ContactForm contact = new ContactForm();

    @PostConstruct
    void open() {
        id = parameters.id("id");
        institution = queries.detail(actor.get(), id);
        rights = queries.rights(actor.get(), id);
    }

    public String nameContact() {
        institutions.nameContact(actor.get(), id, contact.contact());
        return done("institution.contact-named");
    }

    public String dropContact(long contactId) {
        institutions.dropContact(actor.get(), id, contactId);
        return done("institution.contact-dropped");
    }

    private String done(String what) {
        return Redirect.to("/institution/view").with("id", id).saying(what).toString();
    }

    public @Nullable InstitutionDetail getInstitution() {
        return institution;
    }

    public InstitutionRights getRights() {
        return rights;
    }

    /** Where the addressee of letters is changed; empty for who may not. */
    public String getLettersAddress() {
        return rights.correspond() ? "letters.xhtml?id=" + id : "";
    }

    public ContactForm getContact() {
        return contact;
    }
}
