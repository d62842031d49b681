package portal.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.facts.Facts;
import portal.letter.LetterDraft;
import portal.letter.LetterQueries;
import portal.letter.LetterRow;
import portal.letter.LetterService;
import portal.letter.LetterView;
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

    private @Nullable LetterView view;
    private LetterDraft draft = new LetterDraft(List.of(), List.of());

    @PostConstruct
    void open() {
        long id = parameters.id("id");
        draft = queries.draft(current.get(), id);
        view = queries.view(current.get(), id);
    }

    public String sendToSignOff() {
        letters.sendToSignOff(current.get(), getLetter().id());
        return Redirect.to("/letter/view")
                .with("id", getLetter().id())
                .saying("letter.sent")
                .toString();
    }

    public LetterRow getLetter() {
        return view().letter();
    }

    public String getHtml() {
        return view().html();
    }

    public Facts getFacts() {
        return view().facts();
    }

    public LetterDraft getDraft() {
        return draft;
    }

    public boolean isReadonly() {
        return !getLetter().isDraft();
    }

    public boolean isBlocked() {
        return getLetter().isDraft() && !draft.errors().isEmpty();
    }

    public boolean isReady() {
        return getLetter().isDraft() && draft.errors().isEmpty();
    }

    private LetterView view() {
        if (view == null) {
            throw new NotFound();
        }
        return view;
    }
}
