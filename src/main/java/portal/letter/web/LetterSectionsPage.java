package portal.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.letter.SectionAcross;
import portal.letter.SectionAcrossQueries;
import portal.platform.access.CurrentActor;
import portal.platform.faces.RequestParameters;
import portal.round.RoundDetail;
import portal.round.RoundQueries;

/** Where the secretariat reads one section in all letters of a round: like cases should read alike. */
@Named
@RequestScoped
public class LetterSectionsPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    RoundQueries rounds;

    @Inject
    SectionAcrossQueries queries;

    private @Nullable RoundDetail round;
    private SectionAcross sheet = new SectionAcross(List.of(), null, List.of());

    @PostConstruct
    void open() {
        queries.require(current.get());
        round = parameters.number("round").map(rounds::of).or(rounds::current).orElse(null);
        if (round != null) {
            sheet = queries.of(current.get(), round.id(), parameters.number("section"));
        }
    }

    public @Nullable RoundDetail getRound() {
        return round;
    }

    public List<SectionAcross.Heading> getHeadings() {
        return sheet.headings();
    }

    public SectionAcross.@Nullable Heading getShown() {
        return sheet.shown();
    }

    public List<SectionAcross.Line> getLines() {
        return sheet.lines();
    }
}
