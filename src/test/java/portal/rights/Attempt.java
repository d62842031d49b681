package portal.rights;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import portal.support.PortalUnderTest;

/** Sends a form as somebody, in full and partially, and tells what was answered where it was not refused. */
final class Attempt {

    private Attempt() {}

    static List<String> with(Form form, Page window, PortalUnderTest portal) {
        List<String> wrong = new ArrayList<>();
        for (boolean partial : new boolean[] {false, true}) {
            APIResponse answer = form.send(window, portal.url().toString(), partial);
            if (!isClosed(answer, form, window)) {
                wrong.add(form.verb() + (partial ? ", partially," : "") + " answers " + answer.status() + " "
                        + answer.headers().get("location"));
            }
        }
        return wrong;
    }

    /** Refused, or the same page again, to somebody who may open it and has no such button. */
    private static boolean isClosed(APIResponse answer, Form form, Page window) {
        if (Answer.of(answer) != Answer.OPEN) {
            return Answer.of(answer) == Answer.CLOSED;
        }
        RequestOptions once = RequestOptions.create().setMaxRedirects(0);
        boolean opens = Answer.of(window.request().get(form.address(), once)) == Answer.OPEN;
        return opens && answer.status() == 200 && !answer.text().contains("<redirect ");
    }
}
