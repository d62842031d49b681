package portal.overview.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.letter.LetterListQueries;
import portal.overview.HomeQueries;
import portal.panel.PanelQueries;
import portal.panel.ReviewerQueries;
import portal.platform.access.Actor;

/** Puts the home page together: each feature answers for what this person may see of it. */
@ApplicationScoped
public class HomeReading {

    @Inject
    HomeQueries home;

    @Inject
    PanelQueries panels;

    @Inject
    ReviewerQueries reviewers;

    @Inject
    LetterListQueries letters;

    @Inject
    RoundReading rounds;

    HomeSheet sheet(Actor actor) {
        return new HomeSheet(
                home.ownSubmissions(actor),
                panels.mine(actor),
                reviewers.isToBeTrained(actor),
                letters.inSignOff(actor),
                rounds.glance(actor).orElse(null));
    }
}
