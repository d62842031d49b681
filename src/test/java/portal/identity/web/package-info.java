@NullMarked
package portal.identity.web;

import org.jspecify.annotations.NullMarked;
