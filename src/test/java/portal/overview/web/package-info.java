@NullMarked
package portal.overview.web;

import org.jspecify.annotations.NullMarked;
