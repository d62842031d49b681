package portal.round.form;

import java.util.List;
import java.util.Set;
import portal.round.FormDetail;
import portal.round.SectionDetail;
import portal.rubric.Gap;

/**
 * A form as it is written.
 *
 * @param version over which its title, its months and its checks are written next
 * @param sections in their order
 * @param removed what was taken out and can be put back
 * @param gaps what is missing before it can be made available
 */
public record FormDraft(
        FormDetail form,
        int version,
        Set<String> blockingChecks,
        List<SectionDraft> sections,
        List<SectionDraft> removed,
        List<Gap> gaps) {

    /** A section with the version over which it is written next. */
    public record SectionDraft(SectionDetail section, int version) {

        public String limit() {
            return WholeNumber.text(section.wordLimit());
        }
    }

    public String months() {
        return WholeNumber.text(form.planMonths());
    }

    static FormDraft of(FormVersion form) {
        return new FormDraft(
                form.detail(),
                form.revision().version(),
                form.blockingChecks(),
                drafts(form.sections()),
                drafts(form.removed()),
                form.gaps());
    }

    private static List<SectionDraft> drafts(List<FormSection> sections) {
        return sections.stream()
                .map(section ->
                        new SectionDraft(section.detail(), section.revision().version()))
                .toList();
    }
}
