package portal.scoring;

import org.jspecify.annotations.Nullable;
import portal.round.RoundDetail;

/**
 * What the members of a panel see of each other, as the round says. Nobody sees another's scores before his own are in, the
 * lead neither; the lead sees them then in any case, for without them there is nothing to bring together.
 *
 * @param peersSeeScores whether the other members see them too
 */
public record PeerWindow(boolean peersSeeScores, boolean peersSeeNames) {

    static PeerWindow of(RoundDetail round) {
        return new PeerWindow(round.peersSeeScoresAfterOwn(), round.peersSeeNames());
    }

    boolean opensTo(@Nullable ReviewState own, boolean leading) {
        return own == ReviewState.SUBMITTED && (leading || peersSeeScores);
    }
}
