/** The portal as people live it: whole stories from sign-in to the result, in real browsers. */
@NullMarked
package portal.journey;

import org.jspecify.annotations.NullMarked;
