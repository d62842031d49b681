package portal.scoring.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import portal.platform.faces.Choice;
import portal.platform.faces.Texts;
import portal.rubric.CriterionDetail;
import portal.rubric.LevelDetail;
import portal.scoring.Judgement;
import portal.scoring.Saved;
import portal.scoring.practice.Deviation;
import portal.scoring.practice.ExerciseSheet;
import portal.scoring.practice.Reference;

/** One criterion on the page where a reviewer practises: what he chose and wrote and, when he has finished, the reference beside it. */
public record ExerciseForm(ExerciseSheet sheet, int index) implements CriterionPlace {

    /** The criteria that look at one section, under its heading. */
    public record Section(String heading, List<ExerciseForm> criteria) {}

    static List<Section> of(ExerciseSheet sheet) {
        List<ExerciseForm> forms = IntStream.range(0, sheet.lines().size())
                .mapToObj(index -> new ExerciseForm(sheet, index))
                .toList();
        return forms.stream()
                .map(form -> form.criterion().sectionCode())
                .distinct()
                .map(code -> new Section(
                        sheet.exemplar().headingOf(code).orElseGet(() -> Texts.of("scoring.practice.whole")),
                        forms.stream()
                                .filter(form -> form.criterion().sectionCode().equals(code))
                                .toList()))
                .toList();
    }

    @Override
    public List<CriterionDetail> criteria() {
        return sheet.lines().stream().map(ExerciseSheet.Line::criterion).toList();
    }

    /** Whether what it looks at is one section, which one can go and read. */
    public boolean isOfSection() {
        return sheet.exemplar().headingOf(criterion().sectionCode()).isPresent();
    }

    private ExerciseSheet.Line line() {
        return sheet.lines().get(index);
    }

    public Saved level() {
        return line().level();
    }

    public Saved comment() {
        return line().comment();
    }

    /** Where the level and the comment are saved: this, and the name of the part. */
    public String url() {
        return "/api/exercises/" + sheet.id() + "/scores/" + criterion().id();
    }

    public List<Choice> choices() {
        return Wording.choices(criterion());
    }

    /** What he gave, in words. */
    public String own() {
        return Wording.judgement(criterion(), line().judgement());
    }

    /** The reference, in words. */
    public String right() {
        return Wording.judgement(criterion(), reference().judgement());
    }

    public String reason() {
        return reference().reason();
    }

    public Deviation deviation() {
        return Objects.requireNonNull(line().deviation());
    }

    /** The look of the deviation, one of those that all pages share. */
    public String tag() {
        return switch (deviation()) {
            case SAME -> "DONE";
            case ONE_HIGHER, ONE_LOWER -> "IN_PROGRESS";
            case FURTHER_HIGHER, FURTHER_LOWER, GAP_SEEN, GAP_MISSED -> "DISAGREE";
        };
    }

    /** What can be learned from it, with the sentence on which it turns. */
    public String lesson() {
        Judgement turning =
                deviation().isHigher() ? line().judgement() : reference().judgement();
        return Texts.of("scoring.deviation." + deviation() + ".lesson", sentence(turning));
    }

    private String sentence(Judgement judgement) {
        Integer level = judgement.level();
        return criterion().levels().stream()
                .filter(known -> Objects.equals(level, known.level()))
                .map(LevelDetail::descriptor)
                .findFirst()
                .orElse("");
    }

    private Reference reference() {
        return Objects.requireNonNull(line().reference());
    }
}
