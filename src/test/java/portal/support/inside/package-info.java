/** Runs a test inside the portal, with injection and transactions, on the one server that all tests share. */
@NullMarked
package portal.support.inside;

import org.jspecify.annotations.NullMarked;
