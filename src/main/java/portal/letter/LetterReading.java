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
    FileStore files;

    LetterView view(Actor actor, Letter letter, LetterRow row, List<Signatory> signed) {
        return letters.issuedCopy(letter.id()).map(copy -> issued(copy, row)).orElseGet(() -> {
            Composition words = composer.compose(actor, letter, signed);
            return new LetterView(row, words.html(), words.sha256(), words.facts(), null);
        });
    }

    private LetterView issued(IssuedCopy copy, LetterRow row) {
        StoredFile file = files.find(copy.fileId()).orElseThrow(NotFound::new);
        LetterView.Issue issue = new LetterView.Issue(file.id(), copy.sha256(), file.size(), copy.issuedAt());
        return new LetterView(row, copy.html(), copy.textSha256(), FrozenFacts.read(copy.facts()), issue);
    }

    LetterDraft draft(Actor actor, Letter letter) {
        List<LetterDraft.Section> sections = letter.sections().stream()
                .map(section -> new LetterDraft.Section(
                        section.sectionId(), section.code(), section.heading(), section.text(), section.version()))
                .toList();
        return new LetterDraft(sections, checks.of(actor, letter));
    }
}
