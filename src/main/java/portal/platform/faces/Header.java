package portal.platform.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.access.CurrentActor;

/** What stands at the head of every page: who is signed in, and the round with its deadline. */
@Named("masthead")
@RequestScoped
public class Header {

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<HeaderRound> rounds;

    private HeaderRound.@Nullable Due due;

    @PostConstruct
    void open() {
        due = rounds.stream()
                .flatMap(source -> source.current(current.get()).stream())
                .findFirst()
                .orElse(null);
    }

    public HeaderRound.@Nullable Due getDue() {
        return due;
    }

    public boolean isDueSoon() {
        return due != null;
    }

    public boolean isSignedIn() {
        return current.get().isSignedIn();
    }

    public String getName() {
        return current.get().name();
    }

    /** The roles in words, each once. */
    public String getRoles() {
        return current.get().grants().stream()
                .map(grant -> Texts.of("role." + grant.role()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Scripts keep drafts apart by it; empty for somebody who has not signed in. */
    public String getAccount() {
        Actor actor = current.get();
        return actor.isSignedIn() ? Long.toString(actor.accountId()) : "";
    }

    /** How long a session lasts without a request; 0 without a session, which must not be made for this. */
    public int getSessionSeconds() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return Optional.ofNullable(request.getSession(false))
                .filter(session -> isSignedIn())
                .map(HttpSession::getMaxInactiveInterval)
                .orElse(0);
    }

    /** How long until the session ends however busy it is. */
    public long getSessionRest() {
        return isSignedIn() ? clock.instant().until(current.until(), ChronoUnit.SECONDS) : 0;
    }
}
