@NullMarked
package portal.publication.web;

import org.jspecify.annotations.NullMarked;
