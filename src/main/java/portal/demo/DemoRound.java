package portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Seeds the whole made-up round, in the order in which a round goes. */
@ApplicationScoped
class DemoRound {

    @Inject
    DemoInstitutions institutions;

    @Inject
    DemoPeople people;

    @Inject
    DemoRounds rounds;

    @Inject
    DemoLetters letters;

    @Inject
    DemoJourney journey;

    @Resource
    ManagedExecutorService background;

    /**
     * Comes back when all is there.
     *
     * @param now the day that the round's dates are counted from
     */
    @ActivateRequestContext
    void seed(Instant now) throws InterruptedException, ExecutionException {
        DemoFiles files = new DemoFiles(DemoDates.of(now));
        Cast cast = new Cast();
        institutions.register(files, cast);
        people.invite(files, cast);
        people.chooseFirst(files.dates(), List.of(cast.secretariat(), cast.person("board1"), cast.person("board2")));
        Future<?> others = background.submit(() -> people.chooseOthers(files.dates()));
        letters.nameSigners(files.dates(), cast);
        long roundId = rounds.open(files.dates(), cast);
        rounds.extend(files.dates(), cast, roundId);
        for (NamedCsvRecord row : files.table("institutions.csv")) {
            String key = row.getField("key");
            Place place = new Place(key, roundId, cast.institution(key));
            journey.walk(files, cast, place, Goal.valueOf(row.getField("goal")));
        }
        others.get();
    }
}
