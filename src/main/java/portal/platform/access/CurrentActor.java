package portal.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Who acts in this request. Sign-in fills it once, before any page or resource runs. */
@Named
@RequestScoped
public class CurrentActor {

    private Actor actor = Actor.NOBODY;

    public Actor get() {
        return actor;
    }

    public Actor getActor() {
        return actor;
    }

    public boolean isSignedIn() {
        return actor.isSignedIn();
    }

    public void become(Actor actor) {
        this.actor = actor;
    }
}
