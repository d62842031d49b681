package portal.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import portal.facts.Facts;
import portal.letter.LetterDraft;
import portal.letter.LetterFinding;
import portal.letter.LetterQueries;
import portal.letter.LetterRow;
import portal.letter.LetterService;
import portal.letter.Objection;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** Writing a letter: its sections beside the facts, the checks, and what it looks like. */
@Named
@RequestScoped
public class LetterEditPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    LetterQueries queries;

    @Inject
    LetterService letters;

    private @Nullable LetterDraft draft;
    private String words = "";
    private String reason = "";

    @PostConstruct
    void open() {
        draft = queries.draft(current.get(), parameters.id("id"));
    }

    /** Keeps words that a check objects to. */
    public String keepWords() {
        Objection kept = getDraft().objections().stream()
                .map(LetterFinding::objection)
                .filter(one -> one != null && one.key().equals(words))
                .findFirst()
                .orElseThrow(NotFound::new);
        letters.keepWords(current.get(), getLetter().id(), kept, reason);
        return Redirect.to("/letter/edit")
                .with("id", getLetter().id())
                .saying("letter.words-kept")
                .toString();
    }

    public String sendToSignOff() {
        letters.sendToSignOff(current.get(), getLetter().id());
        return Redirect.to("/letter/view")
                .with("id", getLetter().id())
                .saying("letter.sent")
                .toString();
    }

    public LetterRow getLetter() {
        return getDraft().view().letter();
    }

    public String getHtml() {
        return getDraft().view().html();
    }

    public Facts getFacts() {
        return getDraft().view().facts();
    }

    public LetterDraft getDraft() {
        if (draft == null) {
            throw new NotFound();
        }
        return draft;
    }

    public boolean isReadonly() {
        return !getLetter().isDraft();
    }

    public boolean isReady() {
        return getLetter().isDraft() && getDraft().errors().isEmpty();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
