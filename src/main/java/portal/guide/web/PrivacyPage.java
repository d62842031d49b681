package portal.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.guide.Guide;
import portal.guide.GuideQueries;

/** What the portal knows about people. */
@Named
@RequestScoped
public class PrivacyPage {

    @Inject
    GuideQueries queries;

    public Guide getStatement() {
        return queries.privacy();
    }

    public String getHtml() {
        return getStatement().html();
    }
}
