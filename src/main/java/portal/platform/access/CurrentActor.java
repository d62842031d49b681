package portal.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;

/** Who acts in this request. Sign-in fills it once, before any page or resource runs. */
@Named
@RequestScoped
public class CurrentActor {

    private Actor actor = Actor.NOBODY;
    private Instant until = Instant.MAX;

    public Actor get() {
        return actor;
    }

    public Actor getActor() {
        return actor;
    }

    public boolean isSignedIn() {
        return actor.isSignedIn();
    }

    /** When the session ends, however busy it is; where nobody has signed in, never. */
    public Instant until() {
        return until;
    }

    public void become(Actor actor) {
        become(actor, Instant.MAX);
    }

    public void become(Actor actor, Instant until) {
        this.actor = actor;
        this.until = until;
    }
}
