/**
 * The board's sign-off. Two different letter signers each read the letter as it will be, sign in anew with password and second factor, and the
 * second signature issues it; or somebody returns it with a reason, which withdraws what was signed. Who belongs to the
 * institution neither sees nor signs its letter.
 */
@Feature(
        name = "board",
        allowedDependencies = {"identity", "round", "submission", "letter"})
@NullMarked
package portal.board;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
