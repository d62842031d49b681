package portal.support.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import portal.support.PortalUnderTest;

/** The people of one test, each with a browser of their own that shares nothing with the others. */
public final class People {
    private final PortalUnderTest portal;
    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final ErrorWatch watch = new ErrorWatch();

    People(PortalUnderTest portal, Browser browser) {
        this.portal = portal;
        this.browser = browser;
    }

    /** Somebody who has not signed in, with an empty window. */
    public Page somebody() {
        return window(new Browser.NewContextOptions());
    }

    /** Somebody who has not signed in and whose browser runs no scripts. */
    public Page withoutScripts() {
        return window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Nothing glides: what glides away from under a click is missed. */
    private Page window(Browser.NewContextOptions options) {
        BrowserContext context =
                browser.newContext(options.setBaseURL(portal.url().toString())
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 900));
        contexts.add(context);
        watch.over(context);
        return context.newPage();
    }

    /** A person who has signed in and sees what comes after that. */
    public Page signedIn(String email, String password) {
        Page page = somebody();
        page.navigate("/identity/sign-in.xhtml");
        page.locator("input[autocomplete=username]").fill(email);
        page.locator("input[autocomplete=current-password]").fill(password);
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .last()
                .click();
        page.waitForURL(url -> !url.contains("sign-in"));
        return page;
    }

    /** Console errors that the test means to cause, such as a refused save. */
    public void expectError(String pattern) {
        watch.expect(Pattern.compile(pattern));
    }

    void leave(boolean failed, String test) {
        if (failed) {
            photographAll(test);
        }
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        watch.requireNone();
    }

    private void photographAll(String test) {
        Path folder = Path.of("target", "failures");
        int number = 0;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                number++;
                String name = test.replaceAll("[^A-Za-z0-9]+", "-") + "-" + number + ".png";
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name)));
            }
        }
    }
}
