package portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** What anybody may open without signing in. Everything else asks to sign in. */
final class PublicPaths {

    private static final Set<String> PAGES = Set.of(
            "/",
            "/index.xhtml",
            "/identity/sign-in.xhtml",
            "/identity/forgotten.xhtml",
            "/identity/new-password.xhtml",
            "/identity/sign-out",
            "/panel/decline.xhtml",
            "/panel/interest.xhtml",
            "/publication/register.xhtml",
            "/publication/view.xhtml",
            "/publication/plan.xhtml",
            "/letter/verify.xhtml",
            "/error",
            "/favicon.ico",
            "/robots.txt",
            "/sitemap.xml");
    private static final List<String> FOLDERS = List.of("/guide/", "/api/public/");

    private PublicPaths() {}

    static boolean isPublic(HttpServletRequest request) {
        String path = path(request);
        return PAGES.contains(path) || FOLDERS.stream().anyMatch(path::startsWith);
    }

    /** Styles, scripts and fonts: they are the same for everybody and need no look at the session. */
    static boolean isStatic(HttpServletRequest request) {
        return path(request).startsWith("/jakarta.faces.resource/");
    }

    static boolean isResource(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    /** The path as the server resolved it, so that encoded dots or parameters in it deceive nobody. */
    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }
}
