package portal.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.letter.SectionHistory;
import portal.letter.SectionHistoryQueries;
import portal.platform.access.CurrentActor;
import portal.platform.faces.RequestParameters;

/** How a section of a letter came to say what it says: who, when, and which words. */
@Named
@RequestScoped
public class LetterHistoryPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    SectionHistoryQueries queries;

    private SectionHistory history = new SectionHistory(0, "", List.of());

    @PostConstruct
    void open() {
        history = queries.of(current.get(), parameters.id("id"), parameters.id("section"));
    }

    public SectionHistory getHistory() {
        return history;
    }
}
