/**
 * What institutions tell everybody: a page of their own, with a word from a senior leader, what they do under each pillar,
 * a contact and the plans they submitted, and the register of all signatories. An institution works on its page and then
 * publishes an edition of it, a frozen copy in which personal names are withheld that nobody ticked. Visitors see editions
 * only: no draft, nothing of a review.
 */
@Feature(
        name = "publication",
        allowedDependencies = {"identity", "institution", "round", "plan", "submission", "letter"})
@NullMarked
package portal.publication;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
