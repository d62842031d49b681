package portal.rights;

import java.util.Set;

/**
 * One line of the table: a request, with names of things in braces, and whom it is open to. Everybody else is sent to
 * sign in, refused, or told that there is no such thing.
 */
record Line(String method, String template, Set<Visitor> open) {

    static Line view(String template, Set<Visitor> open) {
        return new Line("GET", template, open);
    }

    static Line get(String template, Set<Visitor> open) {
        return new Line("GET", "/api/" + template, open);
    }

    static Line put(String template, Set<Visitor> open) {
        return new Line("PUT", "/api/" + template, open);
    }

    static Line post(String template, Set<Visitor> open) {
        return new Line("POST", "/api/" + template, open);
    }

    static Line delete(String template, Set<Visitor> open) {
        return new Line("DELETE", "/api/" + template, open);
    }

    /** What the line is about, without parameters: a view's file or a resource's path. */
    String subject() {
        return template.replaceAll("\\?.*", "");
    }

    /** What this visitor is to be answered. */
    Answer expected(Visitor visitor) {
        return open.contains(visitor) ? Answer.OPEN : Answer.CLOSED;
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
