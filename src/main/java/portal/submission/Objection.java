package portal.submission;

import java.util.List;
import portal.plan.PlansOfSubmission;

/** Holds a submission up although nothing is missing. Features above say why by beans of this type. */
public interface Objection {

    /** What stands in the way, in words; empty where nothing does. */
    List<String> against(SubmissionDetail submission, PlansOfSubmission plans);
}
