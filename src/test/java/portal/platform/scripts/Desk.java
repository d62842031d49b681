package portal.platform.scripts;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import portal.support.browser.People;

/** A page with one answer that saves itself, a server that does what the test says, and a clock that goes on when the test says so. */
final class Desk {

    private static final String FIELD =
            """
            <form method="post" action="/made-up"><button name="go" value="1">Hand in</button></form>
            <form method="post" action="/made-up" data-sign-out="true"><button name="out" value="1">Sign out</button></form>
            <div class="field autosave"><label for="answer">Our approach</label>
            <textarea id="answer" data-autosave="/api/made-up/answer" data-version="1" data-limit="5">
            from the server</textarea><p class="count" id="answer-count"></p></div>
            """;

    private static final String START =
            """
            async ([account, html]) => {
              document.body.dataset.account = account;
              document.getElementById("main").insertAdjacentHTML("afterbegin", html);
              const { startAutosave } = await import("/jakarta.faces.resource/js/autosave.js");
              const { startCounters } = await import("/jakarta.faces.resource/js/counter.js");
              startAutosave();
              startCounters();
            }
            """;

    /** The server takes the request and never answers. */
    static final int SILENT = -1;

    private final Page page;
    private final List<Route> silence = new ArrayList<>();
    private final List<String> saves = new ArrayList<>();
    private final List<String> posts = new ArrayList<>();
    private final Deque<Integer> answers = new ArrayDeque<>();
    private int version = 1;
    private long account = 7;

    private Desk(Page page) {
        this.page = page;
    }

    static Desk of(People people) {
        people.expectError("Failed to load resource|ERR_");
        Desk desk = new Desk(people.somebody());
        desk.page.clock().install();
        desk.open("7");
        return desk;
    }

    /** Opens the page anew, as the same browser does after a crash. */
    void open(String whoOpens) {
        page.route("**/api/made-up/**", this::save);
        page.route("**/api/session", route -> fulfil(route, 200, "{\"account\":" + account + "}"));
        page.route("**/made-up", this::post);
        page.navigate("/index.xhtml");
        page.evaluate(START, List.of(whoOpens, FIELD));
        page.clock().pauseAt(((Number) page.evaluate("() => Date.now() + 1000")).longValue());
    }

    private void save(Route route) {
        saves.add(route.request().postData());
        int status = answers.isEmpty() ? 200 : answers.removeFirst();
        switch (status) {
            case 0 -> route.abort();
            case SILENT -> silence.add(route);
            case 200 -> fulfil(
                    route, 200, "{\"version\":" + ++version + ",\"savedAt\":\"2026-11-21T14:03:00Z\",\"words\":1}");
            case 409 -> {
                version = 40;
                fulfil(
                        route,
                        409,
                        "{\"value\":\"theirs\",\"version\":40,\"by\":\"Tomos Pryce\",\"at\":\"2026-11-21T14:02:00Z\"}");
            }
            case 422 -> fulfil(route, 422, "{\"detail\":\"It was handed in.\"}");
            default -> fulfil(route, status, "{}");
        }
    }

    private void post(Route route) {
        Request request = route.request();
        posts.add(request.postData());
        route.fulfill(new Route.FulfillOptions()
                .setStatus(200)
                .setContentType("text/html")
                .setBody("<p>handed in</p>"));
    }

    private static void fulfil(Route route, int status, String json) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/json")
                .setBody(json));
    }

    /** What the server answers to the next saves; after these, it saves. */
    Desk answering(Integer... statuses) {
        answers.addAll(List.of(statuses));
        return this;
    }

    void signedInAs(long account) {
        this.account = account;
        page.evaluate("() => { dispatchEvent(new Event('focus')); }");
    }

    void type(String text) {
        page.locator("#answer").fill(text);
    }

    void leaveField() {
        page.locator("#answer").blur();
    }

    void later(Duration time) {
        page.clock().runFor(time.toMillis());
    }

    Page page() {
        return page;
    }

    Locator trouble() {
        return page.locator(".field-trouble[role=alert]");
    }

    Locator state() {
        return page.locator("#answer-state");
    }

    List<String> saves() {
        return saves;
    }

    List<String> posts() {
        return posts;
    }
}
