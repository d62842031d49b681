package portal.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.letter.CheckDesk;
import portal.letter.FactualCheckQueries;
import portal.letter.FactualCheckService;
import portal.letter.factual.CorrectionOutcome;
import portal.letter.factual.CorrectionRow;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** Where the secretariat asks the institution to check the facts of a letter, and takes up what it says. */
@Named
@RequestScoped
public class LetterCorrectionsPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    FactualCheckQueries queries;

    @Inject
    FactualCheckService checks;

    private @Nullable CheckDesk desk;
    private String takeBackReason = "";
    private final Map<Long, String> reasons = new HashMap<>();

    @PostConstruct
    void open() {
        CheckDesk found = queries.desk(current.get(), parameters.id("id"));
        desk = found;
        if (found.last() != null) {
            for (CorrectionRow row : found.last().corrections()) {
                reasons.put(row.id(), row.reason() == null ? "" : row.reason());
            }
        }
    }

    public String ask() {
        checks.ask(current.get(), getDesk().letterId());
        return done("letter.facts-asked");
    }

    public String takeBack() {
        checks.takeBack(current.get(), getDesk().letterId(), takeBackReason);
        return done("letter.facts-taken-back");
    }

    public String changed(long correctionId) {
        return decide(correctionId, CorrectionOutcome.CHANGED);
    }

    public String notChanged(long correctionId) {
        return decide(correctionId, CorrectionOutcome.NOT_CHANGED);
    }

    private String decide(long correctionId, CorrectionOutcome outcome) {
        checks.decide(
                current.get(),
                getDesk().letterId(),
                correctionId,
                outcome,
                Objects.requireNonNullElse(reasons.get(correctionId), ""));
        return done("letter.correction-taken-up");
    }

    private String done(String what) {
        return Redirect.to("/letter/corrections")
                .with("id", getDesk().letterId())
                .saying(what)
                .toString();
    }

    public CheckDesk getDesk() {
        if (desk == null) {
            throw new NotFound();
        }
        return desk;
    }

    public String getTakeBackReason() {
        return takeBackReason;
    }

    public void setTakeBackReason(String takeBackReason) {
        this.takeBackReason = takeBackReason;
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }
}
