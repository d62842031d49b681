/**
 * Brings a plan in from a spreadsheet or a CSV file. Reading is pure: it needs no network, runs no formula, stores nothing. It
 * ends in a draft in which every cell of the file stands in an action, in a doubt or in the list of what was left out; a
 * person looks at it, corrects it and confirms.
 */
@NullMarked
package portal.plan.imports;

import org.jspecify.annotations.NullMarked;
