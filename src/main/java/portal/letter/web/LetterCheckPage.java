package portal.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import portal.letter.FactualCheckQueries;
import portal.letter.FactualCheckService;
import portal.letter.factual.CheckView;
import portal.letter.factual.CorrectionText;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** Where an institution says whether the facts of its letter are right. Found by the letter's id or by that of its submission. */
@Named
@RequestScoped
public class LetterCheckPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    FactualCheckQueries queries;

    @Inject
    FactualCheckService checks;

    private @Nullable CheckView view;
    private boolean answering;
    private String place = "";
    private String wrong = "";
    private String correct = "";

    @PostConstruct
    void open() {
        long id = id();
        view = queries.last(current.get(), id);
        answering = queries.mayAnswer(current.get(), id);
    }

    private long id() {
        return parameters
                .number("submission")
                .map(submission ->
                        queries.ofSubmission(current.get(), submission).orElseThrow(NotFound::new))
                .orElseGet(() -> parameters.id("id"));
    }

    public String list() {
        checks.list(current.get(), getView().letterId(), new CorrectionText(place, wrong, correct));
        return done("letter.correction-listed");
    }

    public String drop(long correctionId) {
        checks.drop(current.get(), getView().letterId(), correctionId);
        return done("letter.correction-dropped");
    }

    public String confirm() {
        checks.confirm(current.get(), getView().letterId());
        return done("letter.facts-confirmed");
    }

    public String send() {
        checks.send(current.get(), getView().letterId());
        return done("letter.facts-corrected");
    }

    private String done(String what) {
        return Redirect.to("/letter/check")
                .with("id", getView().letterId())
                .saying(what)
                .toString();
    }

    public CheckView getView() {
        if (view == null) {
            throw new NotFound();
        }
        return view;
    }

    public String getHtml() {
        return getView().html();
    }

    public boolean isAnswering() {
        return answering;
    }

    /** Whether all is right so far. */
    public boolean isConfirmable() {
        return answering && !getView().isListed();
    }

    public boolean isSendable() {
        return answering && getView().isListed();
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String wrong) {
        this.wrong = wrong;
    }

    public String getCorrect() {
        return correct;
    }

    public void setCorrect(String correct) {
        this.correct = correct;
    }
}
