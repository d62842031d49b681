package portal.rights;

import java.util.Set;
import org.jsoup.Connection.Method;
import org.jsoup.Connection.Response;
import portal.support.calling.Caller;

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

    /** Asks for it; writes a value of a version that nobody has, so that the allowed change nothing either. */
    Response sent(Caller caller, String path) {
        Method verb = Method.valueOf(method);
        return verb.hasBody() && verb != Method.DELETE
                ? caller.sendJson(verb, path, "{\"value\":\"1\",\"version\":987654}")
                : caller.ask(verb, path);
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
