package portal.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What the page before this one has done, told once after its redirect. Only known messages are told. */
@Named
@RequestScoped
public class Done {

    @Inject
    RequestParameters parameters;

    @Inject
    Errors errors;

    public boolean isTold() {
        return words().isPresent() && !errors.isAny();
    }

    public String getText() {
        return words().orElse("");
    }

    private Optional<String> words() {
        return parameters
                .text("done")
                .map(what -> "done." + what)
                .filter(Texts::has)
                .map(Texts::of);
    }
}
