package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import portal.platform.access.Actor;
import portal.platform.files.FileKind;
import portal.platform.files.Upload;
import portal.platform.rest.SaveRequest;
import portal.platform.text.WordCount;
import portal.submission.AnswerService;
import portal.submission.EvidenceService;
import portal.submission.SectionText;
import portal.submission.SubmissionQueries;

/** Writes the sections of a made-up submission and adds evidence to two of them. */
@ApplicationScoped
class DemoTexts {

    private static final int MARKED_FROM_WORDS = 150;

    @Inject
    AnswerService answers;

    @Inject
    EvidenceService evidence;

    @Inject
    SubmissionQueries submissions;

    /** Saves every section for which there is a text; a long one is marked ready. */
    void write(DemoFiles files, Actor editor, Place place, long submissionId) {
        for (SectionText section : submissions.detail(editor, submissionId).sections()) {
            files.text(place.key() + "/" + section.code() + ".md")
                    .ifPresent(text -> write(editor, submissionId, section, text));
        }
    }

    private void write(Actor editor, long submissionId, SectionText section, String text) {
        answers.save(editor, submissionId, section.sectionId(), new SaveRequest(text, section.version()));
        if (WordCount.of(text) > MARKED_FROM_WORDS) {
            answers.mark(editor, submissionId, section.sectionId(), true);
        }
    }

    /** A chart beside the section on impact, and a page of figures beside the one on the approach. */
    void attach(Actor editor, Place place, long submissionId) {
        List<SectionText> sections = submissions.detail(editor, submissionId).sections();
        section(sections, "E")
                .ifPresent(section -> attach(
                        editor, submissionId, section, "registered-technicians.png", EvidenceChart.png(place.key())));
        section(sections, "A")
                .ifPresent(section -> attach(
                        editor, submissionId, section, "technicians-by-area.pdf", EvidencePage.pdf(place.key())));
    }

    private static Optional<SectionText> section(List<SectionText> sections, String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    private void attach(Actor editor, long submissionId, SectionText section, String name, byte[] bytes) {
        try (Upload upload = Upload.receive(name, new ByteArrayInputStream(bytes), EnumSet.allOf(FileKind.class))) {
            evidence.add(editor, submissionId, section.sectionId(), upload);
        }
    }
}
