/** Counting words and turning light Markdown into safe HTML. */
@NullMarked
package portal.platform.text;

import org.jspecify.annotations.NullMarked;
