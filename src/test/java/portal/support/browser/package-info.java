/** Real browsers for tests: found or fetched, watched for errors, checked for accessibility, photographed. */
@NullMarked
package portal.support.browser;

import org.jspecify.annotations.NullMarked;
