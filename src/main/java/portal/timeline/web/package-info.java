/** Shows the history of a record on the record's own page. */
@NullMarked
package portal.timeline.web;

import org.jspecify.annotations.NullMarked;
