/**
 * The factual check. Where a round has it, the institution is shown the draft of its letter with the facts, as they are at
 * that moment, and has some working days to say that the facts are right, or what is wrong and what is right. The secretariat
 * takes up each correction: changed, or not changed for a reason that the institution reads. Who does not answer in time is
 * not waited for.
 */
@NullMarked
package portal.letter.factual;

import org.jspecify.annotations.NullMarked;
