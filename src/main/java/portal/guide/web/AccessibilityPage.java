package portal.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.guide.Guide;
import portal.guide.GuideQueries;

/** How accessible the portal is, and whom to tell when it is not. */
@Named
@RequestScoped
public class AccessibilityPage {

    @Inject
    GuideQueries queries;

    public Guide getStatement() {
        return queries.accessibility();
    }

    public String getHtml() {
        return getStatement().html();
    }
}
