package portal.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import portal.letter.LetterQueries;
import portal.letter.LetterRow;
import portal.letter.LetterView;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
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

    private @Nullable LetterView view;

    @PostConstruct
    void open() {
        view = queries.view(current.get(), id());
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

    private LetterView view() {
        if (view == null) {
            throw new NotFound();
        }
        return view;
    }
}
