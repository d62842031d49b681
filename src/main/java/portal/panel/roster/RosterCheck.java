package portal.panel.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import portal.panel.CandidateRow;
import portal.panel.PanelService;
import portal.panel.PanelSubject;
import portal.panel.roster.RosterRow.Standing;
import portal.platform.faces.Texts;

/** Goes through a list line by line, as if each line before had been carried out. */
final class RosterCheck {

    /** What a list is held against. */
    record Round(
            Map<String, PanelSubject> subjects,
            Map<String, Long> reviewers,
            Function<PanelSubject, Map<Long, CandidateRow>> candidates,
            List<RosterLine> present,
            Predicate<PanelSubject> open) {}

    /** What one line is about, as far as it is known. */
    record Meant(PanelSubject subject, CandidateRow reviewer) {}

    private final Round round;
    private final Set<String> led = new HashSet<>();
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<Long, Integer> more = new HashMap<>();
    private final Set<List<Long>> seen = new HashSet<>();
    private final List<Roster.Offer> offers = new ArrayList<>();

    private RosterCheck(Round round) {
        this.round = round;
        round.present().forEach(place -> join(place.institution(), place.leading()));
    }

    static Roster of(List<RosterLine> lines, Round round) {
        RosterCheck check = new RosterCheck(round);
        List<RosterRow> rows = new ArrayList<>();
        for (RosterLine line : lines) {
            rows.add(check.look(line, rows.size() + 1));
        }
        return new Roster(rows, check.warnings(rows), check.offers);
    }

    private RosterRow look(RosterLine line, int number) {
        PanelSubject subject = round.subjects().get(RosterFile.plain(line.institution()));
        Long person = round.reviewers().get(RosterFile.plain(line.email()));
        CandidateRow reviewer = subject == null || person == null
                ? null
                : round.candidates().apply(subject).get(person);
        List<String> forbids = new ArrayList<>();
        List<String> weigh = new ArrayList<>();
        Standing standing = Standing.REFUSED;
        if (subject == null) {
            forbids.add(Texts.of("panel.roster.institution.unknown"));
        } else if (reviewer == null) {
            forbids.add(Texts.of("panel.roster.reviewer.unknown"));
        } else if (!seen.add(List.of(subject.submissionId(), reviewer.reviewerId()))) {
            forbids.add(Texts.of("panel.roster.twice"));
        } else if (reviewer.onPanel()) {
            standing = Standing.THERE;
        } else {
            standing = ask(line, new Meant(subject, reviewer), forbids, weigh);
        }
        return new RosterRow(
                number,
                line.institution(),
                name(line, reviewer),
                line.leading(),
                standing,
                List.copyOf(forbids),
                List.copyOf(weigh));
    }

    private static String name(RosterLine line, @Nullable CandidateRow reviewer) {
        if (reviewer != null) {
            return reviewer.name();
        }
        return line.reviewer().isEmpty() ? line.email() : line.reviewer();
    }

    private Standing ask(RosterLine line, Meant meant, List<String> forbids, List<String> weigh) {
        CandidateRow reviewer = meant.reviewer();
        if (!round.open().test(meant.subject())) {
            forbids.add(Texts.of("panel.refused.closed"));
        }
        if (!reviewer.isFree()) {
            forbids.add(Texts.of("panel.standing." + reviewer.standing()));
        } else {
            weigh(line, reviewer, forbids, weigh);
        }
        if (line.leading() && led.contains(RosterFile.plain(line.institution()))) {
            forbids.add(Texts.of("LeadAlreadyChosen"));
        }
        if (!forbids.isEmpty()) {
            return Standing.REFUSED;
        }
        join(line.institution(), line.leading());
        more.merge(reviewer.reviewerId(), 1, Integer::sum);
        offers.add(
                new Roster.Offer(meant.subject().submissionId(), reviewer.reviewerId(), line.leading(), line.beyond()));
        return Standing.NEW;
    }

    private void weigh(RosterLine line, CandidateRow reviewer, List<String> forbids, List<String> weigh) {
        int has = reviewer.load() + more.getOrDefault(reviewer.reviewerId(), 0);
        if (has >= reviewer.capacity()) {
            List<String> where = line.beyond().isEmpty() ? forbids : weigh;
            where.add(Texts.of("panel.roster.full", has, reviewer.capacity()));
        }
        if (reviewer.away()) {
            weigh.add(Texts.of("panel.standing.away"));
        }
        if (reviewer.conflict() != null) {
            weigh.add(Texts.of("panel.standing.minor-conflict"));
        }
    }

    private void join(String institution, boolean leading) {
        String name = RosterFile.plain(institution);
        people.merge(name, 1, Integer::sum);
        if (leading) {
            led.add(name);
        }
    }

    /** What the panels that the list adds to would still lack. */
    private List<String> warnings(List<RosterRow> rows) {
        return rows.stream()
                .filter(row -> row.standing() == Standing.NEW)
                .map(RosterRow::institution)
                .distinct()
                .flatMap(institution -> lacking(institution).stream())
                .toList();
    }

    private List<String> lacking(String institution) {
        String name = RosterFile.plain(institution);
        List<String> lacking = new ArrayList<>();
        if (!led.contains(name)) {
            lacking.add(Texts.of("panel.roster.noLead", institution));
        }
        if (people.getOrDefault(name, 0) < PanelService.FEWEST) {
            lacking.add(Texts.of("panel.roster.few", institution, PanelService.FEWEST));
        }
        return lacking;
    }
}
