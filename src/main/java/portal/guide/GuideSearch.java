package portal.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import portal.platform.access.Actor;
import portal.platform.text.Passage;

/** Finds words in the guides that whoever asks may read. All words have to stand under the same heading. */
@ApplicationScoped
public class GuideSearch {

    /** By the name of the guide; the texts never change while the portal runs. */
    private final Map<String, List<Passage>> passages = new ConcurrentHashMap<>();

    @Inject
    GuideQueries guides;

    /** Guides with a heading about it first, otherwise in the order in which they are read. */
    public List<FoundGuide> find(Actor actor, SearchedWords words) {
        return guides.list(actor).stream()
                .map(guide -> FoundGuide.of(guide, passages(guide), words))
                .filter(FoundGuide::isFound)
                .sorted(Comparator.comparing(found -> !found.isAbout(words)))
                .toList();
    }

    private List<Passage> passages(Guide guide) {
        return passages.computeIfAbsent(guide.name(), name -> guide.passages());
    }
}
