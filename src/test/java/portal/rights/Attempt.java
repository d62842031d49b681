package portal.rights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection.Response;
import portal.support.calling.Caller;
import portal.support.calling.Form;

/** Sends forms as somebody, in full and partially, and tells what was answered where it was not refused. */
final class Attempt {

    private final Caller caller;
    private final Map<String, Boolean> opened = new HashMap<>();

    Attempt(Caller caller) {
        this.caller = caller;
    }

    List<String> with(Verb verb, Form form) {
        List<String> wrong = new ArrayList<>();
        for (boolean partial : new boolean[] {false, true}) {
            Response answer = caller.send(form, partial);
            if (!isClosed(answer, form)) {
                wrong.add(verb + (partial ? ", partially," : "") + " answers " + answer.statusCode() + " "
                        + answer.header("location"));
            }
        }
        return wrong;
    }

    /** Refused, or the same page again, to somebody who may open it and has no such button. */
    private boolean isClosed(Response answer, Form form) {
        if (Answer.of(answer) != Answer.OPEN) {
            return Answer.of(answer) == Answer.CLOSED;
        }
        return answer.statusCode() == 200
                && !answer.body().contains("<redirect ")
                && opened.computeIfAbsent(form.address(), this::opens);
    }

    private boolean opens(String address) {
        return Answer.of(caller.get(address)) == Answer.OPEN;
    }
}
