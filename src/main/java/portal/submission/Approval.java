package portal.submission;

/** The declaration that a senior person of the institution approves what is submitted. */
public record Approval(String name, String role) {

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
