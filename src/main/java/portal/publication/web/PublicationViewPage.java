package portal.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.platform.faces.RequestParameters;
import portal.publication.PublicPage;
import portal.publication.PublicationQueries;

/** The page that an institution has published, for everybody. */
@Named
@RequestScoped
public class PublicationViewPage {

    @Inject
    RequestParameters parameters;

    @Inject
    PublicationQueries publications;

    private PublicPage page;

    @PostConstruct
    void open() {
        page = publications.page(parameters.id("institution"));
    }

    public PublicPage getPage() {
        return page;
    }
}
