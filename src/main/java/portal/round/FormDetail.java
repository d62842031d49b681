package portal.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.platform.faces.Texts;
import portal.rubric.VersionLife;

/** A form version as it is read, its sections in their order. */
public record FormDetail(
        long id,
        String title,
        int stage,
        int versionNo,
        int planMonths,
        VersionLife life,
        List<SectionDetail> sections) {

    public FormDetail {
        sections = List.copyOf(sections);
    }

    /** All that it asks, by where it asks it. */
    public Map<String, String> wording() {
        Map<String, String> wording = new LinkedHashMap<>();
        wording.put(Texts.of("round.form.months"), Integer.toString(planMonths));
        for (SectionDetail section : sections) {
            wording.put(Texts.of("round.form.wording.heading", section.code()), section.heading());
            wording.put(Texts.of("round.form.wording.guidance", section.code()), section.guidance());
            wording.put(Texts.of("round.form.wording.limit", section.code()), Integer.toString(section.wordLimit()));
            wording.put(
                    Texts.of("round.form.wording.part", section.code()), Texts.of("round.form.part." + section.part()));
        }
        return wording;
    }

    public Optional<SectionDetail> section(long sectionId) {
        return sections.stream().filter(section -> section.id() == sectionId).findFirst();
    }
}
