package portal.round.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.round.ExtensionRow;
import portal.round.FormDetail;
import portal.round.RoundDetail;
import portal.round.RoundQueries;
import portal.round.RoundService;

/** A round as the secretariat runs it: its dates, opening it, and who was given longer. */
@Named
@RequestScoped
public class RoundViewPage {

    @Inject
    CurrentActor actor;

    @Inject
    RoundQueries queries;

    @Inject
    RoundService rounds;

    @Inject
    RequestParameters parameters;

    private @Nullable RoundDetail round;
    private @Nullable FormDetail form;
    private List<ExtensionRow> extensions = List.of();
    private ExtensionForm extension = new ExtensionForm();

    @PostConstruct
    void open() {
        RoundDetail found = queries.detail(actor.get(), parameters.id("id"));
        extensions = queries.extensions(actor.get(), found.id());
        form = queries.form(found.formVersionId());
        round = found;
        extension.setInstitutionId(parameters.number("institution").orElse(null));
    }

    public String openRound() {
        rounds.open(actor.get(), known().id());
        return done("round.opened");
    }

    public String extend() {
        Long institution = Objects.requireNonNullElse(extension.getInstitutionId(), 0L);
        rounds.extend(
                actor.get(),
                known().id(),
                institution,
                extension.instant(known().deadline().zone()),
                Objects.requireNonNullElse(extension.getReason(), ""));
        return done("round.extended");
    }

    private String done(String what) {
        return Redirect.to("/round/view").with("id", known().id()).saying(what).toString();
    }

    private RoundDetail known() {
        if (round == null) {
            throw new NotFound();
        }
        return round;
    }

    public @Nullable RoundDetail getRound() {
        return round;
    }

    public @Nullable FormDetail getForm() {
        return form;
    }

    public List<ExtensionRow> getExtensions() {
        return extensions;
    }

    public ExtensionForm getExtension() {
        return extension;
    }

    public String getState() {
        return queries.stateOf(known()).name();
    }

    public boolean isOpened() {
        return known().opened();
    }
}
