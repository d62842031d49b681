/**
 * The proposal for the panels of a round as the secretariat meets it: made from what the database knows of submissions and
 * reviewers, looked at, carried out as offers, taken back while nobody has answered. How places are filled is for
 * {@link portal.panel.proposal.Proposer} to say.
 */
@NullMarked
package portal.panel.proposing;

import org.jspecify.annotations.NullMarked;
