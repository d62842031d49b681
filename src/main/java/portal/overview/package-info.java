/**
 * What needs whom, and who is where: the page everybody begins at, the list of a round for those who run it, and its
 * export. It reads across features in one statement for each list and changes nothing itself.
 */
@Feature(
        name = "overview",
        allowedDependencies = {"*"})
@NullMarked
package portal.overview;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
