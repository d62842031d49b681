/** Text documents as the portal hands them out, for people who read, print and restyle them in a word processor. */
@NullMarked
package portal.platform.word;

import org.jspecify.annotations.NullMarked;
