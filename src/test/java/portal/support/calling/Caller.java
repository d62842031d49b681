package portal.support.calling;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Connection;
import org.jsoup.Connection.Method;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import portal.platform.faces.Texts;
import portal.support.PortalUnderTest;

/** Somebody who asks the portal without a browser: keeps cookies, is sent nowhere and takes a refusal for an answer. */
public final class Caller {

    private final Connection session;
    private final PortalUnderTest portal;

    private Caller(PortalUnderTest portal) {
        this.portal = portal;
        session = Jsoup.newSession()
                .ignoreHttpErrors(true)
                .ignoreContentType(true)
                .followRedirects(false)
                .maxBodySize(0)
                .timeout(60_000)
                .header("Origin", portal.url().toString());
    }

    /** One who has not signed in. */
    public static Caller nobody(PortalUnderTest portal) {
        return new Caller(portal);
    }

    public static Caller signedIn(String email, String password, PortalUnderTest portal) {
        Caller caller = new Caller(portal);
        Form form = Form.on(caller.page("/identity/sign-in.xhtml"), Texts.of("identity.sign-in.action"))
                .orElseThrow();
        Response answer = caller.send(form.with("email", email).with("password", password), false);
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(email + " is not let in: " + answer.statusCode());
        }
        return caller;
    }

    public Response get(String path) {
        return execute(request(path));
    }

    /** The page, to be looked through. */
    public Document page(String path) {
        try {
            return get(path).parse();
        } catch (IOException failure) {
            throw new UncheckedIOException(path, failure);
        }
    }

    public Response ask(Method method, String path) {
        return execute(request(path).method(method));
    }

    public Response sendJson(Method method, String path, String json) {
        return execute(request(path)
                .method(method)
                .header("Content-Type", "application/json")
                .requestBody(json));
    }

    /** Sends a form as a browser does, or as its scripts would. */
    public Response send(Form form, boolean partial) {
        Connection request = request(form.address()).method(Method.POST).data(form.fields());
        if (partial) {
            request.header("Faces-Request", "partial/ajax")
                    .data("jakarta.faces.partial.ajax", "true")
                    .data("jakarta.faces.source", form.button())
                    .data("jakarta.faces.partial.execute", "@all")
                    .data("jakarta.faces.partial.render", "@all");
        }
        return execute(request);
    }

    /** The same caller from the page of another site. */
    public Caller fromElsewhere() {
        Caller caller = new Caller(portal);
        caller.session.cookieStore(session.cookieStore()).header("Origin", "https://elsewhere.example.org");
        return caller;
    }

    private Connection request(String path) {
        return session.newRequest(portal.url(path).toString());
    }

    private static Response execute(Connection request) {
        try {
            return request.execute();
        } catch (IOException failure) {
            throw new UncheckedIOException(request.request().url().toString(), failure);
        }
    }
}
