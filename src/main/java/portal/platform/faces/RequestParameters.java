package portal.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import portal.platform.access.AddressParameters;
import portal.platform.access.NotFound;

/**
 * The parameters in a page's address, and apart from them what was typed into a plain field of a form. Neither can stand in
 * for the other.
 */
@RequestScoped
public class RequestParameters {

    /** @throws NotFound when the parameter is missing or no number: there is nothing at such an address */
    public long id(String name) {
        return number(name).orElseThrow(NotFound::new);
    }

    public Optional<Long> number(String name) {
        return text(name).flatMap(RequestParameters::parsed);
    }

    /** What was given, without surrounding space; empty where nothing was. */
    public Optional<String> text(String name) {
        return given(AddressParameters.of(request()).first(name));
    }

    /** The value of an enum that is named there; the given one where none is. */
    public <E extends Enum<E>> E oneOf(String name, E otherwise) {
        Optional<String> asked = text(name);
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(one -> asked.filter(one.name()::equals).isPresent())
                .findFirst()
                .orElse(otherwise);
    }

    /** What a form sent in its body under the name of a plain field or button. */
    public Optional<String> typed(String name) {
        HttpServletRequest request = request();
        return given(AddressParameters.of(request).typed(request, name));
    }

    public Optional<Long> typedNumber(String name) {
        return typed(name).flatMap(RequestParameters::parsed);
    }

    /** The page of a list, counted from 1. */
    public int page() {
        return number("page")
                .map(page -> (int) Math.max(1, Math.min(page, 1_000_000)))
                .orElse(1);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static Optional<String> given(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<Long> parsed(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
