/**
 * The words around the panel's feedback, as data that the secretariat keeps. A template is a version for a stage: it is
 * prepared as a copy of another, put in use from a day, and gives way to the next on the day from which that one is in use.
 * Once a letter in its words is on its way to be signed, a version is frozen. Sets the words with a letter's facts; knows no letter.
 */
@NullMarked
package portal.letter.template;

import org.jspecify.annotations.NullMarked;
