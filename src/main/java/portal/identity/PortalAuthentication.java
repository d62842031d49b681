package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portal.platform.access.Actor;
import portal.platform.access.CurrentActor;
import portal.platform.faces.ErrorPage;

/**
 * Knows people by the session that their password opened. Rights are read anew at each
 * request, so that a role taken away or an account disabled counts at once, on every node.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    private static final String SIGNED_IN = "portal.signed-in";

    @Inject
    ActorQueries actors;

    @Inject
    CurrentActor currentActor;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (PublicPaths.isStatic(request)) {
            return context.doNothing();
        }
        if (context.getAuthParameters().getCredential() instanceof SignedIn opened) {
            remember(request, opened);
        }
        try {
            Optional<SignedIn> session = session(request);
            Optional<Actor> known = session.flatMap(actors::behind);
            if (known.isPresent()) {
                currentActor.become(known.get(), session.get().until());
                return tellContainer(context, known.get());
            }
        } catch (PersistenceException e) {
            return unavailable(request, response, e);
        }
        return PublicPaths.isPublic(request) ? context.doNothing() : askToSignIn(request, response, context);
    }

    /** Opens a session with an id of its own, so that one planted before is worth nothing. */
    private static void remember(HttpServletRequest request, SignedIn opened) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true).setAttribute(SIGNED_IN, opened);
    }

    private static Optional<SignedIn> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(SIGNED_IN))
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    /** Without the database nobody is known; that is our fault and not a reason to ask for a password. */
    private static AuthenticationStatus unavailable(
            HttpServletRequest request, HttpServletResponse response, PersistenceException cause) {
        try {
            ErrorPage.show(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, cause);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("answer could not be written", e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus tellContainer(HttpMessageContext context, Actor actor) {
        Set<String> roles =
                actor.grants().stream().map(grant -> grant.role().name()).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(actor.email(), roles);
    }

    private static AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (PublicPaths.isResource(request)) {
            return refuse(response);
        }
        String wanted =
                request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        return context.redirect("/identity/sign-in.xhtml?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    private static AuthenticationStatus refuse(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("application/problem+json");
        try {
            response.getWriter()
                    .write("{\"status\":401,\"title\":\"You are signed out\",\"detail\":\"Sign in and try again.\"}");
        } catch (IOException e) {
            throw new IllegalStateException("answer could not be written", e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
