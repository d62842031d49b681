package portal.support.inside;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** The shared portal has nothing to configure. */
public final class NoConfiguration implements ContainerConfiguration {

    @Override
    public void validate() {
        // nothing can be wrong
    }
}
