package portal.support.browser;

import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import portal.support.PortalUnderTest;

/** Hands the running portal and its visitors to tests, and looks after each test whether a window saw an error. */
public final class BrowserExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Set.of(PortalUnderTest.class, People.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        PortalUnderTest portal = PortalUnderTest.running();
        if (parameter.getParameter().getType() == PortalUnderTest.class) {
            return portal;
        }
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(People.class, type -> new People(portal, Browsers.shared()), People.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        People people = context.getStore(NAMESPACE).get(People.class, People.class);
        if (people != null) {
            people.leave(context.getExecutionException().isPresent(), context.getDisplayName());
        }
    }
}
