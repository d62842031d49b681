package portal.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters in the address of a request, and only those. Whoever writes a link chooses them, so they may say what a
 * page shows and never what its reader has typed or pressed.
 */
public final class AddressParameters {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private AddressParameters() {}

    /** @throws IllegalArgumentException when the address is not encoded as addresses are */
    public static AddressParameters of(HttpServletRequest request) {
        AddressParameters parameters = new AddressParameters();
        String query = request.getQueryString();
        if (query != null) {
            for (String pair : query.split("&")) {
                parameters.add(pair);
            }
        }
        return parameters;
    }

    private void add(String pair) {
        int end = pair.indexOf('=');
        String name = decoded(end < 0 ? pair : pair.substring(0, end));
        String value = end < 0 ? "" : decoded(pair.substring(end + 1));
        values.computeIfAbsent(name, missing -> new ArrayList<>()).add(value);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /**
     * What a form sent under the name, in its body. Servlets hand out the values of the address first and those of the body
     * after them.
     */
    public Optional<String> typed(HttpServletRequest request, String name) {
        String[] everywhere = request.getParameterValues(name);
        int here = all(name).size();
        return everywhere == null || everywhere.length <= here ? Optional.empty() : Optional.of(everywhere[here]);
    }

    Set<String> names() {
        return values.keySet();
    }

    private List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
