package portal.support.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of this class drive the portal in a real browser. A test method may ask for {@link People}, who bring a
 * browser window each, and for the {@link portal.support.PortalUnderTest}. Any script error, refused content policy or
 * error in the console of any window fails the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {}
