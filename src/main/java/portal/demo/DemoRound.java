package portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Seeds the whole made-up round, in the order in which a round goes: all of it, or nothing where the start is cut short. */
@ApplicationScoped
class DemoRound {

    @Inject
    DemoInstitutions institutions;

    @Inject
    DemoPeople people;

    @Inject
    DemoRounds rounds;

    @Inject
    DemoSigners signers;

    @Inject
    DemoJourney journey;

    /** @param now the day that the round's dates are counted from */
    @Transactional
    @ActivateRequestContext
    void seed(Instant now) {
        DemoFiles files = new DemoFiles(DemoDates.of(now));
        Cast cast = new Cast();
        institutions.register(files, cast);
        people.invite(files, cast);
        signers.name(files.dates(), cast);
        long roundId = rounds.open(files.dates(), cast);
        long checkingId = rounds.openChecking(files.dates(), cast);
        rounds.extend(files.dates(), cast, roundId);
        rounds.draft(files.dates(), cast);
        for (NamedCsvRecord row : files.table("institutions.csv")) {
            String key = row.getField("key");
            Goal goal = Goal.valueOf(row.getField("goal"));
            Place place = new Place(key, goal == Goal.FACTUAL_CHECK ? checkingId : roundId, cast.institution(key));
            journey.walk(files, cast, place, goal);
        }
    }
}
