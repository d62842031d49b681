package portal.round;

import java.util.List;
import java.util.Optional;

/** A form version as it is read, its sections in their order. */
public record FormDetail(
        long id, String title, int stage, int versionNo, int planMonths, List<SectionDetail> sections) {

    public FormDetail {
        sections = List.copyOf(sections);
    }

    public Optional<SectionDetail> section(long sectionId) {
        return sections.stream().filter(section -> section.id() == sectionId).findFirst();
    }
}
