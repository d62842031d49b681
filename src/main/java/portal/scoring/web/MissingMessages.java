package portal.scoring.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.function.Function;
import portal.platform.faces.Texts;
import portal.scoring.Missing;

/** Tells what is still wanted, each with a link to its place on the page. */
final class MissingMessages {

    private MissingMessages() {}

    /** @param names what the criterion, section or reviewer is called that something is wanted of */
    static void tell(List<Missing> missing, Function<Missing, String> names) {
        for (Missing one : missing) {
            String text = Texts.of("scoring.missing." + one.kind(), names.apply(one));
            FacesContext.getCurrentInstance()
                    .addMessage(place(one), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    private static String place(Missing missing) {
        return switch (missing.kind()) {
            case LEVEL, AGREED_LEVEL -> "level-" + missing.subjectId();
            case COMMENT -> "comment-" + missing.subjectId();
            case REASON, CHANGE_REASON -> "reason-" + missing.subjectId();
            case FEEDBACK -> "feedback-" + missing.subjectId();
            case PANEL, OFFER, REVIEW -> "reviews";
        };
    }
}
