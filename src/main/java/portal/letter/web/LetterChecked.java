package portal.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.letter.FactualCheckQueries;
import portal.platform.access.CurrentActor;
import portal.platform.access.Role;

/** The way from a letter to what its institution was asked, for who may know of it. */
@Named
@RequestScoped
public class LetterChecked {

    @Inject
    CurrentActor current;

    @Inject
    FactualCheckQueries checks;

    /** To what became of it for the secretariat, to what it was shown for the institution; empty where there is nothing. */
    public String address(long letterId) {
        if (!checks.wasAsked(current.get(), letterId)) {
            return "";
        }
        return (current.get().holds(Role.SECRETARIAT) ? "corrections" : "check") + ".xhtml?id=" + letterId;
    }
}
