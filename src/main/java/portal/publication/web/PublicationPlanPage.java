package portal.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.platform.access.NotFound;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;
import portal.publication.PublicPage;
import portal.publication.PublicPlan;
import portal.publication.PublicationQueries;

/** A plan that an institution has published, as a web page for everybody. */
@Named
@RequestScoped
public class PublicationPlanPage {

    @Inject
    RequestParameters parameters;

    @Inject
    PublicationQueries publications;

    private PublicPage page;
    private PublicPlan plan;

    @PostConstruct
    void open() {
        page = publications.page(parameters.id("institution"));
        plan = page.plan(parameters.id("plan")).orElseThrow(NotFound::new);
    }

    public PublicPage getPage() {
        return page;
    }

    public PublicPlan getPlan() {
        return plan;
    }

    public String getTitle() {
        return Texts.of(
                "publication.plan.title." + plan.plan().kind(),
                page.institution().name());
    }
}
