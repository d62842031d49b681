/**
 * The second factor of people who sign: a secret that an app on their own device shares with the portal, the one-time codes
 * that follow from it, and recovery codes for the day on which the device is lost.
 */
@NullMarked
package portal.identity.factor;

import org.jspecify.annotations.NullMarked;
