package portal.rights;

import java.util.Set;
import org.jsoup.Connection.Response;
import org.jspecify.annotations.Nullable;

/** What the portal let somebody have. A page that breaks is neither open nor closed: it is wrong for everybody. */
enum Answer {
    OPEN,
    CLOSED,
    BROKEN;

    private static final String SIGN_IN = "/identity/sign-in.xhtml";

    /** A refused body or an older version comes from inside, so the thing was open. */
    private static final Set<Integer> FROM_INSIDE = Set.of(200, 204, 400, 409, 415, 422);

    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);
    private static final Set<Integer> SENT_ELSEWHERE = Set.of(302, 303, 307);

    static Answer of(Response response) {
        return of(response.statusCode(), response.header("location"));
    }

    static Answer of(int status, @Nullable String location) {
        if (FROM_INSIDE.contains(status)) {
            return OPEN;
        }
        boolean asked = SENT_ELSEWHERE.contains(status) && location != null && location.contains(SIGN_IN);
        return asked || REFUSED.contains(status) ? CLOSED : BROKEN;
    }
}
