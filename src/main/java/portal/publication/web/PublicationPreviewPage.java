package portal.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.platform.faces.Redirect;
import portal.publication.PublicPage;
import portal.publication.PublicationQueries;
import portal.publication.PublicationService;

/** The page as everybody would read it, before it is published. */
@Named
@RequestScoped
public class PublicationPreviewPage {

    @Inject
    OwnInstitution own;

    @Inject
    PublicationQueries queries;

    @Inject
    PublicationService publications;

    private PublicPage page;
    private String seen = "";
    private boolean publishable;

    @PostConstruct
    void open() {
        page = queries.preview(own.actor(), own.id());
        publishable = queries.mayPublish(own.actor(), page.institutionId());
    }

    public String publish() {
        publications.publish(own.actor(), page.institutionId(), seen);
        return Redirect.to("/publication/edit")
                .with("institution", page.institutionId())
                .saying("publication.published")
                .toString();
    }

    public PublicPage getPage() {
        return page;
    }

    public boolean isPublishable() {
        return publishable;
    }

    /** The fingerprint of what the page shows; what comes back is that of what the person saw. */
    public String getSeen() {
        return page.fingerprint();
    }

    public void setSeen(@Nullable String seen) {
        this.seen = Objects.requireNonNullElse(seen, "");
    }
}
