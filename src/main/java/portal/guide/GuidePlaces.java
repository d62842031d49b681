package portal.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import portal.platform.access.Actor;
import portal.platform.faces.PublicPlaces;

/** The guides and statements that anybody may find. */
@ApplicationScoped
public class GuidePlaces implements PublicPlaces {

    private static final String FOLDER = "/guide/";

    @Inject
    GuideQueries guides;

    @Override
    public List<Place> places() {
        return Stream.concat(
                        Stream.of("list.xhtml", "accessibility.xhtml", "privacy.xhtml"),
                        guides.list(Actor.NOBODY).stream().map(guide -> "view.xhtml?name=" + guide.name()))
                .map(page -> new Place(FOLDER + page))
                .toList();
    }
}
