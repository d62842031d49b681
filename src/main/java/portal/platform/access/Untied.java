package portal.platform.access;

import jakarta.persistence.Query;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps out of a statement what is of institutions that the actor is tied to: for lists that a role opens, where
 * {@link Actor#serves} is for single things.
 */
public final class Untied {

    /** For the conditions of a statement in which s is the submission, or whatever else has an institution. */
    public static final String S = " AND s.institutionId NOT IN :tied";

    /** For IN, which has to have something. */
    private static final Set<Long> NOWHERE = Set.of(0L);

    private Untied() {}

    /** Says in a statement with such a condition who asks. */
    public static <Q extends Query> Q to(Actor actor, Q query) {
        query.setParameter("tied", institutions(actor));
        return query;
    }

    /** For statements in SQL, which take no lists: {@code FIND_IN_SET(institution_id, ?) = 0}. */
    public static String listed(Actor actor) {
        return institutions(actor).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Set<Long> institutions(Actor actor) {
        Set<Long> all = Stream.concat(actor.institutions().stream(), actor.ties().stream())
                .collect(Collectors.toUnmodifiableSet());
        return all.isEmpty() ? NOWHERE : all;
    }
}
