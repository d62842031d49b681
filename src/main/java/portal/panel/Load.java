package portal.panel;

/**
 * How much a reviewer has of what he takes in a round.
 *
 * @param has submissions he is asked to review or reviews
 * @param takes submissions he agreed to take
 */
record Load(long has, int takes) {

    boolean isFull() {
        return has >= takes;
    }

    /** Lets one more pass where there is room, or where there is a reason to ask beyond it. */
    void requireRoom(String reason) {
        if (isFull() && reason.isBlank()) {
            throw new CapacityReached(this);
        }
    }
}
