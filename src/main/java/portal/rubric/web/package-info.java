/** The pages on which reviewers and the secretariat read a rubric. */
@NullMarked
package portal.rubric.web;

import org.jspecify.annotations.NullMarked;
