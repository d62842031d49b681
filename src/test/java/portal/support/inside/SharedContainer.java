package portal.support.inside;

import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jspecify.annotations.Nullable;
import portal.support.PortalUnderTest;

/** Deploys once, with the first class, and stays: a start costs as much as a hundred tests. */
public final class SharedContainer implements DeployableContainer<NoConfiguration> {
    private static @Nullable ProtocolMetaData deployed;

    @Override
    public Class<NoConfiguration> getConfigurationClass() {
        return NoConfiguration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) {
        ProtocolMetaData known = deployed;
        if (known == null) {
            known = deployFirst(archive);
            deployed = known;
        }
        return known;
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // stays for the next class
    }

    private static ProtocolMetaData deployFirst(Archive<?> archive) {
        Path folder = Path.of(System.getProperty("portal.test.directory", "target/it"));
        Path war = folder.resolve("portal-with-tests.war");
        folder.toFile().mkdirs();
        archive.as(ZipExporter.class).exportTo(war.toFile(), true);
        PortalUnderTest portal = PortalUnderTest.runningWithTests(war);
        HTTPContext http = new HTTPContext("127.0.0.1", portal.httpPort());
        http.add(new Servlet(TestDoor.RUNNER, TestDoor.PUBLIC_FOLDER));
        return new ProtocolMetaData().addContext(http);
    }
}
