/**
 * Whom to ask to review what. Pure: it is handed what is wanted and who is there, and gives back a proposal with its reasons,
 * or with the reasons why a place stays free. It knows no database, so that it can be tried with made-up crowds.
 */
@NullMarked
package portal.panel.proposal;

import org.jspecify.annotations.NullMarked;
