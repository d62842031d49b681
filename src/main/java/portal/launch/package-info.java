/**
 * Starts the portal with everything it stands on: a database when none is given, the migrations, the server. Runs beside
 * the portal and never inside it: the WAR does not hold this package.
 */
@NullMarked
package portal.launch;

import org.jspecify.annotations.NullMarked;
