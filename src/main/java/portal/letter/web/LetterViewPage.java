package portal.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import portal.letter.LetterQueries;
import portal.letter.LetterRow;
import portal.letter.LetterService;
import portal.letter.LetterView;
import portal.letter.Succession;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** A letter to be read, and to be taken away once it is issued. Found by its own id or by that of its submission. */
@Named
@RequestScoped
public class LetterViewPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    LetterQueries queries;

    @Inject
    LetterService letters;

    private @Nullable LetterView view;
    private Succession succession = new Succession(null, null, null, null);
    private String reason = "";

    @PostConstruct
    void open() {
        long id = id();
        view = queries.view(current.get(), id);
        succession = queries.succession(current.get(), id);
    }

    /** Begins a letter that takes the place of this one. */
    public String correct() {
        long correction = letters.correct(current.get(), getLetter().id(), reason);
        return Redirect.to("/letter/edit")
                .with("id", correction)
                .saying("letter.corrected")
                .toString();
    }

    private long id() {
        return parameters
                .number("submission")
                .map(submission ->
                        queries.ofSubmission(current.get(), submission).orElseThrow(NotFound::new))
                .orElseGet(() -> parameters.id("id"));
    }

    public LetterRow getLetter() {
        return view().letter();
    }

    public String getHtml() {
        return view().html();
    }

    public LetterView.@Nullable Issue getIssue() {
        return view().issue();
    }

    public boolean isIssued() {
        return view().issue() != null;
    }

    /** Whether the one who reads writes letters, and may want to go on writing this one. */
    public boolean isWriter() {
        return current.get().holds(Role.SECRETARIAT);
    }

    public boolean isCorrectable() {
        return isWriter() && getLetter().isIssued();
    }

    public Succession getSuccession() {
        return succession;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private LetterView view() {
        if (view == null) {
            throw new NotFound();
        }
        return view;
    }
}
