@NullMarked
package portal.submission.web;

import org.jspecify.annotations.NullMarked;
