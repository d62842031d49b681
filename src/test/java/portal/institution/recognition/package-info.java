@NullMarked
package portal.institution.recognition;

import org.jspecify.annotations.NullMarked;
