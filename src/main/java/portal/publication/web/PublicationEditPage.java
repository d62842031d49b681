package portal.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import portal.platform.faces.Moments;
import portal.platform.faces.Redirect;
import portal.platform.faces.Texts;
import portal.publication.Draft;
import portal.publication.PageField;
import portal.publication.PublicationQueries;
import portal.publication.PublicationService;
import portal.publication.SubmittedPlan;

/** Where an institution works on its public page. */
@Named
@RequestScoped
public class PublicationEditPage {

    @Inject
    OwnInstitution own;

    @Inject
    PublicationQueries queries;

    @Inject
    PublicationService publications;

    @Inject
    Moments moments;

    private Draft draft;
    private ChoicesForm choices;

    @PostConstruct
    void open() {
        draft = queries.draft(own.actor(), own.id());
        choices = new ChoicesForm(draft.choices());
    }

    /** Keeps the choices and shows the whole. */
    public String choose() {
        publications.choose(own.actor(), draft.institutionId(), choices.choices());
        return Redirect.to("/publication/preview")
                .with("institution", draft.institutionId())
                .toString();
    }

    public String withdraw() {
        publications.withdraw(own.actor(), draft.institutionId());
        return Redirect.to("/publication/edit")
                .with("institution", draft.institutionId())
                .saying("publication.withdrawn")
                .toString();
    }

    public Draft getDraft() {
        return draft;
    }

    public ChoicesForm getChoices() {
        return choices;
    }

    public List<Draft.Text> getLeader() {
        return texts(PageField.LEADER_NAME, PageField.LEADER_ROLE);
    }

    public List<Draft.Text> getStatement() {
        return texts(PageField.STATEMENT);
    }

    public List<Draft.Text> getThemes() {
        return texts(PageField.themes().toArray(PageField[]::new));
    }

    public List<Draft.Text> getContact() {
        return texts(PageField.CONTACT_NAME, PageField.CONTACT_ROLE, PageField.CONTACT_EMAIL);
    }

    private List<Draft.Text> texts(PageField... fields) {
        return Stream.of(fields).map(draft::text).toList();
    }

    public List<SelectItem> getPlans() {
        return draft.plans().stream()
                .map(one -> new SelectItem(String.valueOf(one.plan().id()), label(one)))
                .toList();
    }

    private String label(SubmittedPlan one) {
        return Texts.of(
                "publication.edit.plan." + one.plan().kind(),
                one.roundName(),
                one.plan().actions().size(),
                moments.on(one.submittedAt()));
    }

    public List<SelectItem> getNames() {
        return draft.names().stream().map(name -> new SelectItem(name, name)).toList();
    }

    public boolean isPlanless() {
        return draft.plans().isEmpty();
    }

    public boolean isNaming() {
        return !draft.names().isEmpty();
    }

    public boolean isWithLetters() {
        return draft.letters() > 0;
    }

    /** Whether the reader could take the page off the web. */
    public boolean isWithdrawable() {
        return draft.isPublished() && draft.mayPublish();
    }
}
