package portal.submission.web;

/** A line of the task list: what there is to do, how far it is, and who touched it last. */
public record Task(String label, String href, State state, String note) {

    /** How far a task is. */
    public enum State {
        NOT_STARTED,
        IN_PROGRESS,
        READY
    }
}
