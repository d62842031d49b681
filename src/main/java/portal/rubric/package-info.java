/**
 * What panels judge by: for each stage a rubric of criteria, each with a question and four levels in observable sentences.
 * A rubric is rows, never constants, and so is the number of its levels. It is written in versions: drafts, which rounds may
 * choose once they are available; once a round opens with one, it is frozen, and a change of wording becomes a new version.
 * Forms live the same life, and use what is said of it here.
 */
@Feature(name = "rubric")
@NullMarked
package portal.rubric;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
