package portal.submission;

/**
 * The declaration that a senior person of the institution approves what is submitted.
 *
 * @param seen the fingerprint of what was looked at when it was declared
 * @see SubmissionDetail#fingerprint
 */
public record Approval(String name, String role, String seen) {

    private static final int LONGEST = 200;

    /** @throws ApprovalIncomplete when name or role is missing or too long */
    public Approval {
        name = name.strip();
        role = role.strip();
        if (name.isEmpty() || role.isEmpty() || name.length() > LONGEST || role.length() > LONGEST) {
            throw new ApprovalIncomplete();
        }
    }
}
