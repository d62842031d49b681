package portal.guide.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.guide.Guide;
import portal.guide.GuideQueries;
import portal.platform.access.CurrentActor;

/** All guides that whoever asks may read. */
@Named
@RequestScoped
public class GuideListPage {

    @Inject
    CurrentActor actor;

    @Inject
    GuideQueries queries;

    private List<Guide> guides = List.of();

    @PostConstruct
    void open() {
        guides = queries.list(actor.get());
    }

    public List<Guide> getGuides() {
        return guides;
    }
}
