/**
 * Scores and what a panel makes of them. Each reviewer judges each criterion of the round's rubric alone and unseen; once
 * submitted, his judgements are open to the panel as the round says. The lead reviewer then agrees a level for each
 * criterion with the panel and writes the feedback of each section, and only that feedback leaves the panel.
 */
@Feature(
        name = "scoring",
        allowedDependencies = {"identity", "rubric", "round", "submission", "panel", "facts"})
@NullMarked
package portal.scoring;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
