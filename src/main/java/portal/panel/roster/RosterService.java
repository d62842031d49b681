package portal.panel.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.panel.PanelPolicy;
import portal.panel.PanelService;
import portal.platform.access.Actor;

/** Gives the panels of a round out as a list, looks at a list, and carries it out. */
@ApplicationScoped
@Transactional
public class RosterService {

    @Inject
    PanelPolicy policy;

    @Inject
    PanelService panels;

    @Inject
    RosterReading reading;

    /** Lets only those on who see panels. */
    public void require(Actor actor) {
        policy.maySeePanels(actor).orNotFound();
    }

    /** Everybody on the panels of the round, as CSV. */
    public String present(Actor actor, long roundId) {
        policy.maySeePanels(actor).orNotFound();
        return RosterFile.write(reading.present(actor, roundId));
    }

    /** What carrying out the list would do and what forbids it; nothing is changed. */
    public Roster look(Actor actor, long roundId, String list) {
        policy.maySeePanels(actor).orNotFound();
        RosterCheck.Round round = new RosterCheck.Round(
                reading.subjects(actor, roundId),
                reading.reviewers(),
                reading.candidates(actor),
                reading.present(actor, roundId),
                subject -> policy.mayChoose(actor, subject).allowed());
        return RosterCheck.of(RosterFile.read(list), round);
    }

    /**
     * Asks everybody who is new in the list, as by hand; nobody is asked when one cannot be.
     *
     * @return how many were asked
     */
    public int carryOut(Actor actor, long roundId, String list) {
        policy.maySeePanels(actor).orRefuse();
        Roster roster = look(actor, roundId, list);
        if (!roster.isReady()) {
            throw new RosterNotReady();
        }
        roster.offers()
                .forEach(offer -> panels.assign(
                        actor, offer.submissionId(), offer.reviewerId(), offer.leading(), offer.beyond()));
        return roster.asked();
    }
}
