package portal.rights;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.support.PortalUnderTest;

/** Sends forms as somebody, in full and partially, and tells what was answered where it was not refused. */
final class Attempt {

    private final Page window;
    private final PortalUnderTest portal;
    private final Map<String, Boolean> opened = new HashMap<>();

    Attempt(Page window, PortalUnderTest portal) {
        this.window = window;
        this.portal = portal;
    }

    List<String> with(Form form) {
        List<String> wrong = new ArrayList<>();
        for (boolean partial : new boolean[] {false, true}) {
            APIResponse answer = form.send(window, portal.url().toString(), partial);
            if (!isClosed(answer, form)) {
                wrong.add(form.verb() + (partial ? ", partially," : "") + " answers " + answer.status() + " "
                        + answer.headers().get("location"));
            }
        }
        return wrong;
    }

    /** Refused, or the same page again, to somebody who may open it and has no such button. */
    private boolean isClosed(APIResponse answer, Form form) {
        if (Answer.of(answer) != Answer.OPEN) {
            return Answer.of(answer) == Answer.CLOSED;
        }
        return answer.status() == 200
                && !answer.text().contains("<redirect ")
                && opened.computeIfAbsent(form.address(), this::opens);
    }

    private boolean opens(String address) {
        RequestOptions once = RequestOptions.create().setMaxRedirects(0);
        return Answer.of(window.request().get(address, once)) == Answer.OPEN;
    }
}
