/**
 * What anybody may read: guides for reviewers and institutions, the accessibility statement and the privacy notice. The texts
 * are Markdown files that come with the portal; a guide says in its first line whether it is for everybody or for reviewers.
 */
@Feature(name = "guide")
@NullMarked
package portal.guide;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
