/** Pages and resources with which an institution writes and submits, and the secretariat reads. */
@NullMarked
package portal.submission.web;

import org.jspecify.annotations.NullMarked;
