package portal.circular.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.circular.Blank;
import portal.circular.CircularDetail;
import portal.circular.CircularQueries;
import portal.circular.CircularService;
import portal.circular.CircularText;
import portal.circular.Recipient;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Pages;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** A circular: its words, everybody who gets it, and how it arrives. */
@Named
@RequestScoped
public class CircularEditPage {

    private static final String PAGE = "/circular/edit";
    private static final int SIZE = 50;

    @Inject
    CurrentActor actor;

    @Inject
    RequestParameters parameters;

    @Inject
    CircularQueries queries;

    @Inject
    CircularService circulars;

    private CircularDetail circular;
    private @Nullable CircularText preview;
    private String seen = "";

    @PostConstruct
    void open() {
        long id = parameters.id("id");
        circular = queries.detail(actor.get(), id);
        preview = queries.preview(actor.get(), id, parameters.number("as").orElse(null))
                .orElse(null);
    }

    public String send() {
        circulars.send(actor.get(), circular.id(), seen);
        return here("circular.sent");
    }

    public String leaveOut(long accountId, boolean out) {
        circulars.leaveOut(actor.get(), circular.id(), accountId, out);
        return here(out ? "circular.left-out" : "circular.put-back");
    }

    public String discard() {
        circulars.discard(actor.get(), circular.id());
        return Redirect.to("/circular/list")
                .with("round", circular.roundId())
                .saying("circular.discarded")
                .toString();
    }

    private String here(String what) {
        return Redirect.to(PAGE)
                .with("id", circular.id())
                .with("page", parameters.page())
                .saying(what)
                .toString();
    }

    public CircularDetail getCircular() {
        return circular;
    }

    public Pages getPages() {
        return new Pages(parameters.page(), SIZE, circular.people().size(), PAGE + ".xhtml?id=" + circular.id());
    }

    /** Those on this page of the list. */
    public List<Recipient> getPeople() {
        return circular.people().stream()
                .skip((long) (parameters.page() - 1) * SIZE)
                .limit(SIZE)
                .toList();
    }

    /** Null where nobody gets it. */
    public @Nullable CircularText getPreview() {
        return preview;
    }

    /** What can be left to be filled in. */
    public List<Blank> getBlanks() {
        return circular.audience().blanks().stream().sorted().toList();
    }

    /** Where its fields save themselves. */
    public String getUrl() {
        return "/api/circulars/" + circular.id();
    }

    /** Differs each time, since a browser does not load the page again for a place on the page that it shows. */
    public String getTurn() {
        return Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }

    /** What is on this page now, so that whoever looks at it again can send it. */
    public String getSeen() {
        return circular.seal();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
