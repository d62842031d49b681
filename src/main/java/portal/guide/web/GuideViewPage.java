package portal.guide.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.guide.Guide;
import portal.guide.GuideQueries;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.RequestParameters;

/** One guide, and which comes next. */
@Named
@RequestScoped
public class GuideViewPage {

    @Inject
    CurrentActor actor;

    @Inject
    GuideQueries queries;

    @Inject
    RequestParameters parameters;

    private @Nullable Guide guide;
    private @Nullable Guide next;

    @PostConstruct
    void open() {
        Guide shown = queries.named(actor.get(), parameters.text("name").orElseThrow(NotFound::new));
        List<Guide> all = queries.list(actor.get());
        guide = shown;
        next = Optional.of(all.indexOf(shown) + 1)
                .filter(index -> index < all.size())
                .map(all::get)
                .orElse(null);
    }

    public @Nullable Guide getGuide() {
        return guide;
    }

    public String getHtml() {
        return guide == null ? "" : guide.html();
    }

    public @Nullable Guide getNext() {
        return next;
    }

    public boolean isFollowed() {
        return next != null;
    }
}
