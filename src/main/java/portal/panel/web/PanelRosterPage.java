package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import portal.panel.roster.Roster;
import portal.panel.roster.RosterService;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.platform.text.PlainText;
import portal.round.RoundQueries;

/** Where the secretariat takes the panels of a round away as a list, and brings a list in: looked at first, then carried out. */
@Named
@RequestScoped
public class PanelRosterPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    RosterService rosters;

    @Inject
    RoundQueries rounds;

    private long roundId;
    private String roundName = "";
    private @Nullable Part file;
    private String list = "";
    private @Nullable Roster roster;

    @PostConstruct
    void open() {
        roundId = parameters.id("round");
        rosters.require(current.get());
        roundName = rounds.of(roundId).name();
        parameters.typed("list").ifPresent(this::show);
    }

    /** Looks at the file, or at what was pasted, and shows it on this page. */
    public void look() {
        Part part = file;
        if (part != null && part.getSize() > 0) {
            list = text(part);
        }
        show(list);
    }

    /** Looks at a list, again too when it is carried out, so that the button for that is there. */
    private void show(String shown) {
        list = shown;
        roster = rosters.look(current.get(), roundId, shown);
    }

    public String carryOut() {
        rosters.carryOut(current.get(), roundId, list);
        return Redirect.to("/scoring/list")
                .with("round", roundId)
                .saying("panel.roster")
                .toString();
    }

    private static String text(Part part) {
        try (InputStream bytes = part.getInputStream()) {
            return PlainText.of(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long getRoundId() {
        return roundId;
    }

    public String getRoundName() {
        return roundName;
    }

    /** What was found in the list; nothing before one was looked at. */
    public @Nullable Roster getRoster() {
        return roster;
    }

    public boolean isReady() {
        return roster != null && roster.isReady();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** The list as it was brought, to be looked at again or carried out. */
    public String getList() {
        return list;
    }

    public void setList(@Nullable String list) {
        this.list = list == null ? "" : list;
    }
}
