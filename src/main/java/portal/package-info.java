/** The Technician Commitment portal: from a signatory's submission to the signed feedback letter. */
@NullMarked
package portal;

import org.jspecify.annotations.NullMarked;
