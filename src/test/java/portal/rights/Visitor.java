package portal.rights;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of people, each played by one of the demo's or of the {@link Newcomers}, seen from the submission of Wexcombe, which
 * is under review, and from the letters of Harrowmere, which is issued, and of Marine Instruments, which waits for signatures.
 */
enum Visitor {
    NOBODY(null),
    EDITOR("toby@wexcombe.example.org"),
    APPROVER("approver@newcomers.example.org"),
    EDITOR_ELSEWHERE("brooke@port-ellery.example.org"),
    EDITOR_WITH_LETTER("mara@harrowmere.example.org"),
    /** Writes a draft and does not hand it in. */
    EDITOR_ONLY("writer@newcomers.example.org"),
    MEMBER("desmond@calderbrook.example.org"),
    LEAD("niamh@lough-avon.example.org"),
    ASKED("callum@glenfarrow.example.org"),
    LEAD_ELSEWHERE("tamsin@kestrelford.example.org"),
    CONFLICTED("priya@marlowgate.example.org"),
    DECLINED("owain@pennant-vale.example.org"),
    WITHDRAWN("withdrawn@newcomers.example.org"),
    CHAIR("anneke@panel.example.org"),
    SECRETARIAT("rosalind@secretariat.example.org"),
    ADMINISTRATOR("administrator@newcomers.example.org"),
    BOARD("oriel@board.example.org"),
    /** Of the board, and from the institution whose letter waits. */
    BOARD_INVOLVED("involved@newcomers.example.org"),
    OBSERVER("saffron@board.example.org"),
    /** Approved for Wexcombe and was disabled after signing in. */
    DISABLED("disabled@newcomers.example.org");

    static final String PASSWORD = "kettle-orchid-lathe-27";

    private final @Nullable String email;

    Visitor(@Nullable String email) {
        this.email = email;
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }
}
