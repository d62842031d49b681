package portal.platform.files;

import portal.platform.events.RuleBroken;

/** A file is taken only when its ending, its content and its structure agree on a kind that is asked for. */
public class FileKindRefused extends RuleBroken {

    private static final long serialVersionUID = 1L;

    /** Why the file is not taken; the message for each says what to do. */
    public enum Reason {
        EMPTY,
        KIND_NOT_TAKEN,
        CONTENT_DIFFERS,
        DAMAGED,
        PASSWORD,
        OLD_OFFICE,
        MACROS,
        EMBEDDED,
        ACTIVE_CONTENT,
        UNPACKS_TOO_LARGE,
        PICTURE_TOO_LARGE
    }

    private final Reason reason;

    /** @param taken the kinds that are taken here, in words */
    public FileKindRefused(Reason reason, String fileName, String taken) {
        super(fileName, taken);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public String messageKey() {
        return "FileKindRefused." + reason;
    }
}
