@NullMarked
package portal.letter.web;

import org.jspecify.annotations.NullMarked;
