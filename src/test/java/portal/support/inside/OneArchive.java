package portal.support.inside;

import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration;
import org.jboss.arquillian.container.test.spi.client.deployment.AutomaticDeployment;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The portal's WAR with every test class in it; after the first class, which deploys it, an empty stand-in. */
public final class OneArchive implements AutomaticDeployment {
    /** Tests that run outside and stand on libraries that the WAR does not have. */
    private static final String OUTSIDE_ONLY =
            ".*/(META-INF/services|portal/(architecture|journey|support/browser))/.*";

    private static boolean made;

    @Override
    public DeploymentConfiguration generateDeploymentScenario(TestClass testClass) {
        WebArchive archive = made ? ShrinkWrap.create(WebArchive.class, "portal.war") : withTests();
        made = true;
        return new DeploymentConfiguration.DeploymentContentBuilder(archive)
                .withDeployment()
                .withTestable(true)
                .withManaged(true)
                .build()
                .get();
    }

    private static WebArchive withTests() {
        File war = new File(System.getProperty("portal.war", "target/portal.war"));
        GenericArchive tests = ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                .importDirectory(placeOf(OneArchive.class))
                .as(GenericArchive.class);
        WebArchive archive = ShrinkWrap.create(ZipImporter.class, "portal.war")
                .importFrom(war)
                .as(WebArchive.class);
        archive.merge(tests, "/WEB-INF/classes", Filters.exclude(OUTSIDE_ONLY));
        List.of(Assertions.class, ByteBuddy.class).forEach(type -> archive.addAsLibrary(placeOf(type)));
        return archive;
    }

    private static File placeOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
