package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.text.WordDifference;

/** Reads how the words of a letter came about, for those who write it. */
@ApplicationScoped
@Transactional
public class SectionHistoryQueries {

    /** As many as anybody looks back at; each is compared when the page is opened. */
    private static final int MOST = 50;

    @Inject
    LetterPolicy policy;

    @Inject
    LetterRepository letters;

    /** A text with its author and moment. */
    private record Said(String text, @Nullable String by, Instant at) {}

    public SectionHistory of(Actor actor, long letterId, long sectionId) {
        policy.mayWrite(actor).orRefuse();
        Letter letter = letters.find(letterId).orElseThrow(NotFound::new);
        policy.mayWrite(actor, letter).orNotFound();
        LetterSection section = letter.section(sectionId).orElseThrow(NotFound::new);
        return new SectionHistory(letterId, section.heading(), changes(said(letter, section)));
    }

    /** The newest first, beginning with what it says now. */
    private static List<Said> said(Letter letter, LetterSection section) {
        List<Said> said = new ArrayList<>();
        Instant touchedAt = section.touchedAt();
        said.add(new Said(section.text(), section.touchedBy(), touchedAt == null ? letter.draftedAt() : touchedAt));
        section.versions().stream()
                .limit(MOST)
                .map(version -> new Said(version.text(), version.savedBy(), version.savedAt()))
                .forEach(said::add);
        return said;
    }

    private static List<SectionHistory.Change> changes(List<Said> said) {
        List<SectionHistory.Change> changes = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Said now = said.get(i);
            String before = i + 1 < said.size() ? said.get(i + 1).text() : now.text();
            changes.add(new SectionHistory.Change(now.by(), now.at(), WordDifference.between(before, now.text())));
        }
        return changes;
    }
}
