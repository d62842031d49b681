package portal.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import portal.platform.access.CurrentActor;

/** Says who is signed in; asking keeps the session alive. An account of 0 is nobody. */
@Path("session")
public class SessionResource {

    /** Who is signed in now. */
    public record Session(long account) {}

    @Inject
    CurrentActor current;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Session session() {
        return new Session(current.get().accountId());
    }
}
