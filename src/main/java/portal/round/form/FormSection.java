package portal.round.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portal.platform.access.NotFound;
import portal.platform.rest.Cell;
import portal.round.Part;
import portal.round.SectionDetail;
import portal.rubric.Gap;
import portal.rubric.VersionPart;

/** A heading shared by form and letter, with its guidance and word limit. */
@Entity
@Table(name = "form_section")
public class FormSection extends VersionPart {

    private static final int MOST_WORDS = 20_000;

    private String heading = "";

    private String guidance = "";

    @Column(name = "word_limit")
    private int wordLimit;

    @Enumerated(EnumType.STRING)
    private Part part = Part.TEXT;

    protected FormSection() {}

    FormSection(int position) {
        super(position);
    }

    FormSection copy(int place) {
        FormSection copy = new FormSection(place);
        copy.call(code());
        copy.heading = heading;
        copy.guidance = guidance;
        copy.wordLimit = wordLimit;
        copy.part = part;
        return copy;
    }

    @Override
    public Optional<Cell> cell(String field) {
        return switch (field) {
            case "code" -> Optional.of(codeCell());
            case "heading" -> Optional.of(Cell.line(this::heading, this::head));
            case "guidance" -> Optional.of(Cell.prose(this::guidance, this::guide));
            case "limit" -> Optional.of(WholeNumber.cell(MOST_WORDS, this::wordLimit, this::limit));
            case "part" -> Optional.of(Cell.line(this::partName, this::hold));
            default -> Optional.empty();
        };
    }

    private void head(String typed) {
        heading = typed;
    }

    private void guide(String typed) {
        guidance = typed;
    }

    private void limit(int words) {
        wordLimit = words;
    }

    private void hold(String chosen) {
        part = Stream.of(Part.values())
                .filter(known -> known.name().equals(chosen))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What is missing, beside the others. */
    List<Gap> gaps(List<FormSection> others) {
        return Stream.of(
                        Optional.of("code").filter(what -> code().isEmpty()),
                        Optional.of("code-twice").filter(what -> others.stream().anyMatch(this::isNamesakeOf)),
                        Optional.of("heading").filter(what -> heading.isBlank()),
                        Optional.of("guidance").filter(what -> guidance.isBlank()),
                        Optional.of("limit").filter(what -> wordLimit == 0),
                        Optional.of("part-twice").filter(what -> others.stream().anyMatch(this::holdsAs)))
                .flatMap(Optional::stream)
                .map(what -> gap("section." + what, what.replace("-twice", "") + "-" + id()))
                .toList();
    }

    /** A plan has its place in one section. */
    private boolean holdsAs(FormSection other) {
        return other != this && part != Part.TEXT && part == other.part;
    }

    SectionDetail detail() {
        return new SectionDetail(id(), position(), code(), heading, guidance, wordLimit, part);
    }

    @Override
    protected String heading() {
        return heading;
    }

    private String guidance() {
        return guidance;
    }

    private int wordLimit() {
        return wordLimit;
    }

    private String partName() {
        return part.name();
    }
}
