/**
 * Who reviews which submission. The secretariat offers a submission to reviewers, one of whom leads; each declares that
 * nothing stands between him and the institution, or says what does, before he sees more than its name. Who is in
 * conflict sees nothing of the submission at all, here or anywhere else.
 */
@Feature(
        name = "panel",
        allowedDependencies = {"identity", "institution", "round", "plan", "submission"})
@NullMarked
package portal.panel;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
