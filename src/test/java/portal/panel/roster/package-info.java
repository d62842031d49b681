/** Lists of assignments: read, looked at, carried out. */
@NullMarked
package portal.panel.roster;

import org.jspecify.annotations.NullMarked;
