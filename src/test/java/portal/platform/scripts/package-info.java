/** The scripts of the pages in a real browser, with answers of the server that a test makes up. */
@NullMarked
package portal.platform.scripts;

import org.jspecify.annotations.NullMarked;
