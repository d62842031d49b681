/**
 * Brings a plan in from a workbook, a Word document, a CSV file, a web page or the clipboard. Reading is pure: it needs no
 * network, runs no formula, stores nothing. It ends in a draft in which every cell of the file stands in an action, in a doubt
 * or in the list of what was left out; a person looks at it, corrects it, sees what it would change in the plan and confirms.
 * What was confirmed is proposed for the institution's next file.
 */
@NullMarked
package portal.plan.imports;

import org.jspecify.annotations.NullMarked;
