/**
 * What panels judge by: for each stage a rubric of criteria, each with a question and four levels in observable sentences.
 * A rubric is rows, never constants; once a round uses it, it is frozen, and a change of wording becomes a new version.
 */
@Feature(name = "rubric")
@NullMarked
package portal.rubric;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
