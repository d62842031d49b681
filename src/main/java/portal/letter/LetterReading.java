package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.files.FileStore;
import portal.platform.files.StoredFile;

/** Shows a letter: composed anew while it can change, from the issued copy once it cannot. */
@ApplicationScoped
class LetterReading {

    @Inject
    LetterRepository letters;

    @Inject
    LetterComposer composer;

    @Inject
    LetterChecks checks;

    @Inject
    LetterPolicy policy;

    @Inject
    FileStore files;

    LetterView view(Actor actor, Letter letter, LetterRow row, List<Signatory> signed) {
        return letters.issuedCopy(letter.id())
                .map(copy -> issued(copy, row))
                .orElseGet(() -> current(actor, letter, row, composer.compose(actor, letter, signed)));
    }

    private LetterView current(Actor actor, Letter letter, LetterRow row, Composition words) {
        boolean unbiased = policy.maySign(actor, letter).allowed();
        return new LetterView(row, words.html(), words.sha256(), words.facts(), unbiased, null);
    }

    private LetterView issued(IssuedCopy copy, LetterRow row) {
        StoredFile file = files.find(copy.fileId()).orElseThrow(NotFound::new);
        LetterView.Issue issue = new LetterView.Issue(
                copy.sha256(), file.size(), copy.issuedAt(), copy.sealedBy(), copy.verificationCode());
        return new LetterView(row, copy.html(), copy.textSha256(), copy.facts(), false, issue);
    }

    LetterDraft draft(Actor actor, Letter letter, LetterRow row) {
        List<LetterDraft.Section> sections = letter.sections().stream()
                .map(section -> new LetterDraft.Section(
                        section.sectionId(), section.code(), section.heading(), section.text(), section.version()))
                .toList();
        Composition words = composer.compose(actor, letter, List.of());
        List<LetterFinding> findings = row.isDraft() ? checks.of(letter, words) : List.of();
        return new LetterDraft(current(actor, letter, row, words), sections, findings);
    }
}
