/**
 * The panels of a round as a list: given out as a CSV file, changed in a spreadsheet, and taken in again. Each line of a list
 * is looked at before anything is done, by the rules that hold by hand; then all that is new in it is asked, or nobody.
 */
@NullMarked
package portal.panel.roster;

import org.jspecify.annotations.NullMarked;
