/**
 * Self-assessments: what one institution hands in for one round.
 *
 * <p>A submission is opened as a draft with an empty answer for each section of the round's form and with both action plans.
 * Editors and approvers of the institution write until the deadline. An approver declares who approves it and submits: text,
 * plans and the list of files are frozen as a submitted copy with its SHA-256 and a receipt number. Until the deadline an
 * approver may take it back; the secretariat may return it with a reason. When review has started nothing changes any more
 * but its state: consolidated, letter drafted, in sign-off, issued.
 */
@Feature(
        name = "submission",
        allowedDependencies = {"identity", "institution", "rubric", "round", "plan"})
@NullMarked
package portal.submission;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
