package portal.scoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;
import portal.scoring.practice.ExerciseIncomplete;
import portal.scoring.practice.ExerciseSheet;
import portal.scoring.practice.PracticeQueries;
import portal.scoring.practice.PracticeService;

/** Where a reviewer scores a made-up submission, and then sees the references beside what he gave. */
@Named
@RequestScoped
public class ScoringExercisePage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    PracticeQueries queries;

    @Inject
    PracticeService practice;

    private ExerciseSheet sheet;
    private List<ExerciseForm.Section> sections = List.of();

    @PostConstruct
    void open() {
        sheet = queries.exercise(current.get(), parameters.id("id"));
        sections = ExerciseForm.of(sheet);
    }

    /** Opens the references, or lists the criteria without a level with links to them. */
    public @Nullable String finish() {
        try {
            practice.finish(current.get(), sheet.id());
        } catch (ExerciseIncomplete incomplete) {
            MissingMessages.tell(incomplete.missing(), missing -> sheet.titleOf(missing.subjectId()));
            return null;
        }
        return Redirect.to("/scoring/exercise")
                .with("id", sheet.id())
                .saying("scoring.practised")
                .toString();
    }

    public ExerciseSheet getSheet() {
        return sheet;
    }

    public List<ExerciseForm.Section> getSections() {
        return sections;
    }

    /** How far it is, as {@code 9 of 14}. */
    public String getProgress() {
        return Texts.of("scoring.edit.progress", sheet.judged(), sheet.lines().size());
    }

    /** What is not in it, in words; empty where it covers the whole rubric. */
    public String getUncovered() {
        return Wording.titles(sheet.uncovered());
    }

    /** What the levels say as a whole, in sentences that help. */
    public List<String> getTendencies() {
        return Stream.of(
                        sheet.isGenerous() ? "generous" : "",
                        sheet.isSevere() ? "severe" : "",
                        sheet.isEven() ? "even" : "",
                        sheet.outcome().isClose() ? "close" : "apart")
                .filter(word -> !word.isEmpty())
                .map(word -> Texts.of("scoring.practice." + word))
                .toList();
    }

    /** Where to look first: the criteria on which he is further off. */
    public List<ExerciseForm> getFurthest() {
        return sections.stream()
                .flatMap(section -> section.criteria().stream())
                .filter(form -> form.deviation().isFurther())
                .toList();
    }
}
