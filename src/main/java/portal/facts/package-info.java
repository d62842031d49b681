/**
 * Facts: numbers and names that the portal counts or knows, so that nobody types them. Each has a token such as
 * {@code previous.status.complete}; text holds the token in braces and shows what it stands for. Business as usual is out of
 * every count of actions but its own. Facts follow the records until a letter is issued, which keeps a copy of its own.
 */
@Feature(
        name = "facts",
        allowedDependencies = {"institution", "round", "plan", "submission"})
@NullMarked
package portal.facts;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
