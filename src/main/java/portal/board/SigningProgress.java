package portal.board;

import java.time.Instant;
import java.util.Map;

/** How far a run is. */
public record SigningProgress(long runId, Instant begunAt, boolean paused, Map<SigningState, Long> counts) {

    public long getTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long getSettled() {
        return getTotal() - count(SigningState.WAITING);
    }

    public long getIssued() {
        return count(SigningState.ISSUED);
    }

    public long getSigned() {
        return count(SigningState.SIGNED) + getIssued();
    }

    public long getNotSigned() {
        return count(SigningState.NOT_SIGNED);
    }

    public boolean isOver() {
        return count(SigningState.WAITING) == 0;
    }

    /** Its letters are signed at this moment, whoever looks. */
    public boolean isGoing() {
        return !paused && !isOver();
    }

    /** Waits for its signer to let it go on. */
    public boolean isHalted() {
        return paused && !isOver();
    }

    /** GOING, HALTED or OVER, for words. */
    public String getStanding() {
        if (isOver()) {
            return "OVER";
        }
        return paused ? "HALTED" : "GOING";
    }

    private long count(SigningState state) {
        return counts.getOrDefault(state, 0L);
    }
}
