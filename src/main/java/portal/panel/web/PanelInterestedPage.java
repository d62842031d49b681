package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.panel.interest.InterestDetail;
import portal.panel.interest.InterestQueries;
import portal.panel.interest.InterestService;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;

/** One offer to review, and where the secretariat answers it. */
@Named
@RequestScoped
public class PanelInterestedPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    InterestQueries queries;

    @Inject
    InterestService interests;

    private InterestDetail interest;
    private @Nullable Long institutionId;
    private String words = Texts.of("panel.interested.words");

    @PostConstruct
    void open() {
        interest = queries.detail(current.get(), parameters.id("id"));
        institutionId = interest.institutionId();
    }

    public String invite() {
        long institution = Objects.requireNonNull(institutionId);
        return Redirect.to("/panel/reviewer")
                .with("id", interests.invite(current.get(), interest.id(), institution))
                .saying("panel.interest-invited")
                .toString();
    }

    public String decline() {
        interests.decline(current.get(), interest.id(), words);
        return Redirect.to("/panel/interests").saying("panel.interest-declined").toString();
    }

    public InterestDetail getInterest() {
        return interest;
    }

    public @Nullable Long getInstitutionId() {
        return institutionId;
    }

    public void setInstitutionId(@Nullable Long institutionId) {
        this.institutionId = institutionId;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
