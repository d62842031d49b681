package portal.guide.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.guide.FoundGuide;
import portal.guide.Guide;
import portal.guide.GuideQueries;
import portal.guide.GuideSearch;
import portal.guide.SearchedWords;
import portal.platform.access.CurrentActor;
import portal.platform.faces.RequestParameters;

/** All guides that whoever asks may read, or what was found in them. */
@Named
@RequestScoped
public class GuideListPage {

    @Inject
    CurrentActor actor;

    @Inject
    GuideQueries queries;

    @Inject
    GuideSearch search;

    @Inject
    RequestParameters parameters;

    private List<Guide> guides = List.of();
    private List<FoundGuide> found = List.of();
    private String words = "";
    private boolean tooShort;

    @PostConstruct
    void open() {
        guides = queries.list(actor.get());
        words = parameters.text("words").orElse("");
        SearchedWords searched = SearchedWords.in(words);
        tooShort = isAsked() && searched.isEmpty();
        found = search.find(actor.get(), searched);
    }

    public List<Guide> getGuides() {
        return guides;
    }

    public List<FoundGuide> getFound() {
        return found;
    }

    public long getPlaces() {
        return found.stream().mapToLong(guide -> guide.places().size()).sum();
    }

    public String getWords() {
        return words;
    }

    public boolean isSuccessful() {
        return !found.isEmpty();
    }

    public boolean isTooShort() {
        return tooShort;
    }

    public boolean isVain() {
        return isAsked() && !tooShort && found.isEmpty();
    }

    private boolean isAsked() {
        return !words.isEmpty();
    }
}
