package portal.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import portal.platform.access.NotFound;

/** The parameters in a page's address. */
@RequestScoped
public class RequestParameters {

    /** @throws NotFound when the parameter is missing or no number: there is nothing at such an address */
    public long id(String name) {
        return number(name).orElseThrow(NotFound::new);
    }

    public Optional<Long> number(String name) {
        return text(name).filter(value -> value.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** What was given, without surrounding space; empty where nothing was. */
    public Optional<String> text(String name) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return Optional.ofNullable(value).map(String::strip).filter(given -> !given.isEmpty());
    }

    /** The page of a list, counted from 1. */
    public int page() {
        return number("page")
                .map(page -> (int) Math.max(1, Math.min(page, 1_000_000)))
                .orElse(1);
    }
}
