/** What reviewers have done for the scheme, and the certificate that says so: rounds and numbers, and no institution. */
@NullMarked
package portal.scoring.service;

import org.jspecify.annotations.NullMarked;
