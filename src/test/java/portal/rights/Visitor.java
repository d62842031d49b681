package portal.rights;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of people, each played by one of the demo's, seen from the submission of Wexcombe, which is under review, and
 * from the letter of Harrowmere, which is issued.
 */
enum Visitor {
    NOBODY(null),
    EDITOR("toby@wexcombe.example.org"),
    EDITOR_ELSEWHERE("brooke@port-ellery.example.org"),
    EDITOR_WITH_LETTER("mara@harrowmere.example.org"),
    MEMBER("desmond@calderbrook.example.org"),
    LEAD("niamh@lough-avon.example.org"),
    ASKED("callum@glenfarrow.example.org"),
    LEAD_ELSEWHERE("tamsin@kestrelford.example.org"),
    CONFLICTED("priya@marlowgate.example.org"),
    DECLINED("owain@pennant-vale.example.org"),
    CHAIR("anneke@panel.example.org"),
    SECRETARIAT("rosalind@secretariat.example.org"),
    BOARD("oriel@board.example.org"),
    OBSERVER("saffron@board.example.org");

    static final String PASSWORD = "kettle-orchid-lathe-27";

    private final @Nullable String email;

    Visitor(@Nullable String email) {
        this.email = email;
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }
}
