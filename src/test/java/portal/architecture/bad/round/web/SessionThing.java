package portal.architecture.bad.round.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

@SessionScoped
public class SessionThing implements Serializable {

    private static final long serialVersionUID = 1;
}
