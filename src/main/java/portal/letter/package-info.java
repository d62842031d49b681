/**
 * The feedback letter. The secretariat drafts it from the panel's feedback once the review is consolidated, sends it to
 * sign-off when no check objects, and gets it back when the board returns it. Issuing freezes its facts, sets it once as a
 * PDF and keeps the bytes with their SHA-256; nothing changes an issued letter.
 */
@Feature(
        name = "letter",
        allowedDependencies = {"identity", "institution", "rubric", "round", "plan", "submission", "scoring", "facts"})
@NullMarked
package portal.letter;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
