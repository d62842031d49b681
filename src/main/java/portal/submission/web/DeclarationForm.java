package portal.submission.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.plan.PlansOfSubmission;
import portal.platform.faces.Texts;
import portal.submission.Approval;
import portal.submission.SubmissionDetail;

/** The declaration with which an approver hands in, as typed, and the fingerprint of what was on the page. */
public class DeclarationForm {

    private final String shown;
    private String seen = "";
    private String approverName;
    private String approverRole;
    private boolean declared;

    DeclarationForm(SubmissionDetail submission, PlansOfSubmission plans) {
        shown = submission.fingerprint(plans);
        approverName = Objects.requireNonNullElse(submission.approverName(), "");
        approverRole = Objects.requireNonNullElse(submission.approverRole(), "");
    }

    /** Whoever sees the page again, because this was refused, confirms again. */
    Approval approval() {
        declared = false;
        return new Approval(approverName, approverRole, seen);
    }

    /** Refuses the form where the declaration was not ticked. */
    public void requireDeclared(FacesContext faces, UIComponent box, Object ticked) {
        if (!Boolean.TRUE.equals(ticked)) {
            throw new ValidatorException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("submission.check.declare.missing"), null));
        }
    }

    /** The fingerprint of what the page shows; what comes back is that of what the person saw. */
    public String getSeen() {
        return shown;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = Objects.requireNonNullElse(seen, "");
    }

    public String getApproverName() {
        return approverName;
    }

    public void setApproverName(@Nullable String approverName) {
        this.approverName = Objects.requireNonNullElse(approverName, "");
    }

    public String getApproverRole() {
        return approverRole;
    }

    public void setApproverRole(@Nullable String approverRole) {
        this.approverRole = Objects.requireNonNullElse(approverRole, "");
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }
}
